package org.ixplanner.exchange.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.exchange.planfile.migration.Migration;
import org.ixplanner.exchange.planfile.migration.Migrations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A file of each version that was ever written is kept here and must stay readable.
class MigrationTest {

    @Test
    void theChainHasOneStepForEachVersion() {
        assertThat(Migrations.ALL)
                .extracting(Migration::from)
                .containsExactlyElementsOf(
                        IntStream.range(1, PlanFormat.VERSION).boxed().toList());
    }

    @Test
    void everyVersionIsReadWithoutWarningAndSavedInThePresentOne() {
        for (int version = 1; version <= PlanFormat.VERSION; version++) {
            LoadResult.Loaded loaded = loaded(version);
            assertThat(loaded.formatVersion()).isEqualTo(version);
            assertThat(loaded.warnings()).as("version %d", version).isEmpty();
            String saved = PlanTexts.text(loaded.plan());
            assertThat(saved).contains("\"formatVersion\": " + PlanFormat.VERSION);
            assertThat(PlanTexts.plan(saved)).isEqualTo(loaded.plan());
        }
    }

    @Test
    void thePresentVersionIsWrittenAsItAlwaysWas() {
        assertThat(PlanTexts.text(loaded(PlanFormat.VERSION).plan()))
                .as("the bytes of the present format version changed: a change of format needs a new version")
                .isEqualTo(text(PlanFormat.VERSION));
    }

    @Test
    void theLandedPriceOfVersionOneBecomesThePriceOfTheIpWithoutACircuit() {
        List<Contract> old = contracts(1);
        List<Contract> now = contracts(2);
        assertThat(now).isNotEmpty();
        for (int i = 0; i < now.size(); i++) {
            double landed =
                    price(now.get(i).ipPricePerMbpsMonth()) + price(now.get(i).circuitPricePerMbpsMonth());
            assertThat(old.get(i).ipPricePerMbpsMonth()).isEqualTo(landed);
            assertThat(old.get(i).circuitPricePerMbpsMonth()).isZero();
        }
    }

    @Test
    void aMigrationLeavesAloneWhatIsNotAsExpected() {
        String odd = "{\"format\": \"ixplanner-plan\", \"formatVersion\": 1, \"networks\": [3, {\"contracts\": {}}]}";
        assertThat(PlanTexts.read(odd))
                .isInstanceOfSatisfying(LoadResult.Refused.class, refused -> assertThat(refused.problems())
                        .extracting(FileProblem::where)
                        .contains("$.header", "$.networks[0]", "$.networks[1].contracts"));
    }

    private static double price(@Nullable Double stated) {
        return Objects.requireNonNull(stated);
    }

    private static List<Contract> contracts(int version) {
        return loaded(version).plan().network(new Asn(64_496)).orElseThrow().contracts();
    }

    private static LoadResult.Loaded loaded(int version) {
        LoadResult result = PlanTexts.read(text(version));
        assertThat(result).isInstanceOf(LoadResult.Loaded.class);
        return (LoadResult.Loaded) result;
    }

    private static String text(int version) {
        try (InputStream file = MigrationTest.class.getResourceAsStream("format-" + version + ".ixplan")) {
            assertThat(file).as("fixture of version %d", version).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
