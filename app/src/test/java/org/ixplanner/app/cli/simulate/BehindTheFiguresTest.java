package org.ixplanner.app.cli.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What `simulate` tells behind the figures of the sample country.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BehindTheFiguresTest {

    @SuppressWarnings("NullAway.Init")
    private List<JsonObject> scenarios;

    @BeforeAll
    void simulate() {
        CommandRun run = CommandRun.of("simulate", "sample:kenya", "--json");
        assertThat(run.err()).isEmpty();
        scenarios = objects(run.json().getAsJsonArray("scenarios"));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static double sum(JsonObject scenario, String list, String field) {
        return objects(scenario.getAsJsonArray(list)).stream()
                .mapToDouble(row -> row.get(field).getAsDouble())
                .sum();
    }

    private static double number(JsonObject object, String field) {
        return object.get(field).getAsDouble();
    }

    @Test
    void theListsAddUpToTheFigures() {
        for (JsonObject scenario : scenarios) {
            double demand = number(scenario, "demandMbps");
            assertThat(sum(scenario, "tromboned", "mbps"))
                    .isCloseTo(number(scenario, "trombonedMbps"), within(demand * 1e-9));
            assertThat(sum(scenario, "gap", "gapMbps"))
                    .isCloseTo(
                            (number(scenario, "l1Ceiling") - number(scenario, "l1")) * demand, within(demand * 1e-9));
            assertThat(sum(scenario, "gap", "closesMbps")).isLessThanOrEqualTo(sum(scenario, "gap", "gapMbps") + 1e-6);
        }
    }

    @Test
    void everyFigureSaysWhatItRestsOn() {
        for (JsonObject scenario : scenarios) {
            JsonObject grades = scenario.getAsJsonObject("dataGrades");
            assertThat(grades.keySet()).contains("demandMbps", "l1", "x1", "paidAbroadPerMonth");
            for (Map.Entry<String, JsonElement> grade : grades.entrySet()) {
                JsonObject shares = grade.getValue().getAsJsonObject();
                assertThat(shares.keySet()).containsExactly("measured", "published", "estimate", "default");
                double sum = shares.keySet().stream()
                        .mapToDouble(key -> number(shares, key))
                        .sum();
                assertThat(sum).as(grade.getKey()).isCloseTo(1, within(1e-9));
            }
            assertThat(number(scenario, "dataGrade")).isEqualTo(number(grades.getAsJsonObject("l1"), "measured"));
        }
        // Nobody measured anything for the sample.
        assertThat(scenarios).allSatisfy(scenario -> assertThat(number(scenario, "dataGrade"))
                .isZero());
        List<JsonObject> inputs =
                objects(scenarios.getFirst().getAsJsonObject("inputs").getAsJsonArray("l1"));
        assertThat(inputs)
                .extracting(input -> input.get("path").getAsString())
                .contains("assumptions[demand.peakToAverage].value");
    }

    @Test
    void theFiguresAreGivenForTheBestAndTheWorstTie() {
        for (JsonObject scenario : scenarios) {
            JsonObject ties = scenario.getAsJsonObject("ties");
            assertThat(number(ties, "pairs")).isPositive();
            double plain = number(scenario, "l2");
            assertThat(number(ties.getAsJsonObject("best"), "l2")).isGreaterThanOrEqualTo(plain);
            assertThat(number(ties.getAsJsonObject("worst"), "l2")).isLessThanOrEqualTo(plain);
            // Everything of the sample is confirmed.
            JsonObject unconfirmed = scenario.getAsJsonObject("unconfirmed");
            assertThat(number(unconfirmed, "relations")).isZero();
            assertThat(unconfirmed.get("without").isJsonNull()).isTrue();
        }
    }

    @Test
    void withoutRelationsThatNobodyConfirmedThereAreOtherFigures() {
        CommandRun run = CommandRun.of(
                "simulate",
                "sample:kenya",
                "--json",
                "--scenario",
                "today",
                "--set",
                "networks[AS33771].contracts[0].confirmed=false");
        JsonObject unconfirmed =
                objects(run.json().getAsJsonArray("scenarios")).getFirst().getAsJsonObject("unconfirmed");
        assertThat(number(unconfirmed, "relations")).isEqualTo(1);
        assertThat(unconfirmed.getAsJsonObject("without").keySet()).contains("l1", "l2", "savingPerMonth");
        assertThat(CommandRun.of(
                                "simulate",
                                "sample:kenya",
                                "--scenario",
                                "today",
                                "--set",
                                "networks[AS33771].contracts[0].confirmed=false")
                        .out())
                .contains("Without the relation that nobody confirmed, in \"today\": ");
    }

    @Test
    void loadsTellWhatIsFull() {
        JsonObject loads = scenarios.get(1).getAsJsonObject("loads");
        assertThat(loads.keySet()).containsExactly("spans", "ports", "contracts", "interconnects");
        assertThat(objects(loads.getAsJsonArray("ports")))
                .isNotEmpty()
                .allSatisfy(port -> assertThat(number(port, "utilisation")).isNotNegative());
    }

    @Test
    void theTableTellsTheMostOfEachList() {
        String out = CommandRun.of("simulate", "sample:kenya").out();

        assertThat(out)
                .contains(
                        "In \"today\":",
                        "L1, local share of traffic: 0\u00A0% measured",
                        "Tromboned most",
                        "What could stay and does not",
                        "What passes other countries",
                        "hang on the lowest number alone; with the best choice: L2");
    }

    @Test
    void whyTellsBothWaysBeforeAndAfter() {
        CommandRun run = CommandRun.of("simulate", "sample:kenya", "--scenario", "today", "--why", "33771,AS36926");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("In \"no exchange\" (what the others are compared with):")
                .contains(
                        "In \"today\":",
                        "From AS33771 Safaricom to AS36926 Airtel Kenya",
                        "From AS36926 Airtel Kenya to AS33771 Safaricom",
                        "the lower number decides",
                        "they meet nowhere else",
                        "Bill of AS33771 Safaricom: ",
                        "There:",
                        "Back:");
        JsonArray why = CommandRun.of(
                        "simulate", "sample:kenya", "--scenario", "today", "--why", "33771,36926", "--json")
                .json()
                .getAsJsonArray("why");
        assertThat(objects(why))
                .extracting(scenario -> scenario.get("scenario").getAsString())
                .containsExactly("no exchange", "today");
        assertThat(objects(why)).allSatisfy(scenario -> assertThat(scenario.getAsJsonArray("directions"))
                .hasSize(2));
    }

    @Test
    void whyOfAFigureTellsTheValuesItHangsOn() {
        CommandRun run = CommandRun.of("simulate", "sample:kenya", "--scenario", "today", "--why", "savingPerMonth");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("In \"today\": Saving, ")
                .contains("assumptions[demand.peakToAverage].value, default", "].access, estimate: ");
        JsonArray why = CommandRun.of(
                        "simulate", "sample:kenya", "--scenario", "today", "--why", "savingPerMonth", "--json")
                .json()
                .getAsJsonArray("why");
        assertThat(objects(why)).singleElement().satisfies(scenario -> assertThat(
                        objects(scenario.getAsJsonArray("inputs")))
                .anySatisfy(input -> assertThat(input.get("path").getAsString()).endsWith("].ipPricePerMbpsMonth"))
                .allSatisfy(input -> assertThat(number(input, "share")).isBetween(0.0, 1.0)));
    }

    @Test
    void whyOfWhatIsNotThereIsOneLineAndTheRightCode() {
        CommandRun unknown = CommandRun.of("simulate", "sample:kenya", "--why", "33771,77");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err().lines()).singleElement().asString().contains("the plan has no network AS77");
        CommandRun usage = CommandRun.of("simulate", "sample:kenya", "--why", "Safaricom");
        assertThat(usage.code()).isEqualTo(2);
        assertThat(usage.err()).contains("expected two ASNs");
    }
}
