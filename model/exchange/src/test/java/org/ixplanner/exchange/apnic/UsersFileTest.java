package org.ixplanner.exchange.apnic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.ixplanner.exchange.apnic.UsersData.Row;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void apnicsOwnFormHasARowForEachNetworkAndCountry() throws Exception {
        UsersData data = read(
                """
                {"copyright": "(C) APNIC", "description": "", "Date": "05/11/2019", "Window": 60, "Data": [
                {"rank": 1, "AS": 64496, "CC": "KE", "Users": 1200, "Percent of CC Pop": 60.5, "Samples": 9},
                {"rank": 2, "AS": "AS64496", "CC": "UG", "Users": 30.4, "Percent of CC Pop": 1}]}
                """);
        assertThat(data.rows()).containsExactly(new Row(64496, "KE", 1200L, 60.5), new Row(64496, "UG", 30L, 1));
        assertThat(data.date()).isEqualTo(LocalDate.of(2019, 11, 5));
        assertThat(data.notice()).isEqualTo("(C) APNIC");
    }

    @Test
    void sharesSayNothingOfHowManyTheyAre() throws Exception {
        UsersData data = read("{\"KE\": {\"64496\": 50.5, \"64497\": 0}, \"UG\": {\"64496\": 1}}");
        assertThat(data.rows())
                .containsExactly(
                        new Row(64496, "KE", null, 50.5), new Row(64497, "KE", null, 0), new Row(64496, "UG", null, 1));
        assertThat(data.date()).isNull();
    }

    @Test
    void whatCannotBeUsersIsRefusedWithItsPlace() throws Exception {
        UsersData data = read(
                """
                {"Data": [{"AS": 64496, "CC": "KE", "Users": 5}, {"AS": 0, "CC": "KE", "Users": 5},
                {"AS": 64497, "CC": "KE", "Users": -1}, {"AS": 64496, "CC": "KE", "Users": 6}]}
                """);
        assertThat(data.rows()).hasSize(1);
        assertThat(data.refused())
                .extracting(problem -> problem.where() + " " + problem.what().key())
                .containsExactly("$.Data[1] apnic.no-row", "$.Data[2] apnic.no-row", "$.Data[3] apnic.twice");
        UsersData shares = read("{\"KE\": {\"64496\": 5, \"x\": 5, \"64497\": 101}}");
        assertThat(shares.refused()).extracting(problem -> problem.where()).containsExactly("$.KE.x", "$.KE.64497");
    }

    @Test
    void aFileWithoutUsersIsRefused() {
        assertThatThrownBy(() -> read("{\"type\": \"FeatureCollection\"}"))
                .isInstanceOfSatisfying(
                        UnusableFileException.class,
                        e -> assertThat(e.problem().what().key()).isEqualTo("apnic.no-users"));
    }

    @Test
    void theSharesOfNovember2019() throws Exception {
        Path file = Path.of("/work/shared/data/aspop/2019-11.json");
        assumeTrue(Files.exists(file), () -> "no " + file + " on this machine");
        UsersData data = UsersFile.read(file);
        assertThat(data.refused()).isEmpty();
        assertThat(data.rows().stream().filter(row -> row.country().equals("KE")))
                .hasSize(18)
                .contains(new Row(33771, "KE", null, 50.08501441738223));
    }

    private UsersData read(String text) throws Exception {
        return UsersFile.read(Files.writeString(folder.resolve("users.json"), text));
    }
}
