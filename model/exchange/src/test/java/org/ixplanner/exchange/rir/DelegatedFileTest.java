package org.ixplanner.exchange.rir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.ixplanner.exchange.rir.DelegatedData.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DelegatedFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void asNumbersOfCountriesAreReadWithOrWithoutTheHolder() throws Exception {
        DelegatedData data = read(
                """
                # a comment
                2|afrinic|20191201|6|19950101|20191201|00000
                afrinic|*|asn|*|3|summary
                afrinic|KE|asn|64496|4|20060830|allocated|F36
                afrinic|ZA|asn|64510|1|20060830|assigned
                afrinic|ZZ|asn|64511|1||reserved
                afrinic|KE|ipv4|196.0.0.0|256|20060830|allocated
                """);
        assertThat(data.blocks())
                .containsExactly(new Block("afrinic", "KE", 64496, 4), new Block("afrinic", "ZA", 64510, 1));
        assertThat(data.date()).isEqualTo(LocalDate.of(2019, 12, 1));
        assertThat(data.refused()).isEmpty();
        DelegatedData.Countries countries = data.countries();
        assertThat(countries.of(64495)).isEmpty();
        assertThat(countries.of(64499)).map(Block::country).contains("KE");
        assertThat(countries.of(64500)).isEmpty();
        assertThat(countries.of(64510)).map(Block::country).contains("ZA");
    }

    @Test
    void linesOfAnotherKindAreToldWithTheirNumber() throws Exception {
        DelegatedData data = read(
                """
                afrinic|KE|asn|64496|1|20060830|allocated
                afrinic|KE|asn|many|1|20060830|allocated
                64496|64497|-1|bgp|x|y|z|
                afrinic|KE|asn|4294967295|2|20060830|allocated
                """);
        assertThat(data.blocks()).hasSize(1);
        assertThat(data.refused()).extracting(problem -> problem.where()).containsExactly("line 2", "line 4");
    }

    @Test
    void aFileWithoutAsNumbersIsRefused() {
        assertThatThrownBy(() -> read("64496|64497|-1\n"))
                .isInstanceOfSatisfying(
                        UnusableFileException.class,
                        e -> assertThat(e.problem().what().key()).isEqualTo("rir.nothing"));
    }

    private DelegatedData read(String text) throws Exception {
        return DelegatedFile.read(Files.writeString(folder.resolve("delegated"), text));
    }
}
