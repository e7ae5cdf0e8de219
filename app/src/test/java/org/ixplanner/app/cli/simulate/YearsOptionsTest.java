package org.ixplanner.app.cli.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `simulate` with years, draws and networks that decide, on the sample country.
final class YearsOptionsTest {

    private static JsonObject scenario(String... more) {
        CommandRun run = CommandRun.of(arguments(more));
        // On a slow machine it says how far it is, and nothing else.
        assertThat(run.err().lines()).allMatch(line -> line.matches("Draws of \"today\": \\d+ %"));
        assertThat(run.code()).isZero();
        return run.json().getAsJsonArray("scenarios").get(0).getAsJsonObject();
    }

    private static String[] arguments(String... more) {
        List<String> arguments = new ArrayList<>(List.of("simulate", "sample:kenya", "--scenario", "today"));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    @Test
    void yearNoughtIsTheBusyHourAndDrawsMakeRanges() {
        JsonObject scenario = scenario("--json", "--draws", "40");
        JsonObject business = scenario.getAsJsonObject("businessCase");
        assertThat(business.getAsJsonArray("years")).hasSize(10);
        JsonObject first = business.getAsJsonArray("years").get(0).getAsJsonObject();
        assertThat(first.get("savingPerMonth")).isEqualTo(scenario.get("savingPerMonth"));
        assertThat(first.get("l1")).isEqualTo(scenario.get("l1"));
        assertThat(first.get("exchangeMbps")).isEqualTo(scenario.get("exchangeMbps"));
        assertThat(business.getAsJsonObject("operators").keySet())
                .containsExactly("kixp-mombasa", "kixp-nairobi", "linx-mombasa", "linx-nairobi");

        JsonObject ranges = scenario.getAsJsonObject("ranges");
        assertThat(ranges.get("draws").getAsInt()).isEqualTo(40);
        JsonObject value = ranges.getAsJsonObject("netPresentValue");
        assertThat(value.get("p10").getAsDouble()).isLessThan(value.get("p50").getAsDouble());
        assertThat(value.get("p50").getAsDouble()).isLessThan(value.get("p90").getAsDouble());
        assertThat(ranges.getAsJsonArray("tornado")).isNotEmpty();
    }

    // Most of the sample's demand follows from the catalogue's volumes per subscriber.
    @Test
    void whatRestsOnDefaultsIsNotAGo() {
        JsonObject verdict =
                scenario("--json", "--years").getAsJsonObject("businessCase").getAsJsonObject("verdict");
        assertThat(verdict.get("kind").getAsString()).isEqualTo("conditional");
        assertThat(verdict.getAsJsonArray("reasons").toString()).contains("rest on defaults of this program");
    }

    @Test
    void theNumberOfThreadsChangesNoByte() {
        String one = CommandRun.of(arguments("--json", "--draws", "100", "--draw-threads", "1"))
                .out();
        String eight = CommandRun.of(arguments("--json", "--draws", "100", "--draw-threads", "8"))
                .out();
        assertThat(eight).isEqualTo(one).contains("\"ranges\"");
    }

    @Test
    void withoutYearsNothingIsSaidOfThem() {
        assertThat(scenario("--json").keySet()).doesNotContain("businessCase", "ranges");
    }

    @Test
    void forPeopleThereAreTheYearsTheOperatorsAndTheVerdict() {
        CommandRun run = CommandRun.of(arguments("--draws", "20", "--joining", "kixp-nairobi"));
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("today: years, each against the same year of the baseline"))
                .anyMatch(line -> line.startsWith("Year 9 "))
                .anyMatch(line -> line.startsWith("KIXP Nairobi: everything paid has come in after month"))
                .anyMatch(line -> line.startsWith("20 draws: net present value"))
                .anyMatch(line -> line.equals("Verdict: conditional"));
    }

    @Test
    void whatIsNoNumberOfDrawsIsWrongUsageAndAnUnknownExchangeIsAProblem() {
        for (String draws : List.of("0", "many", "-3", "100001")) {
            CommandRun run = CommandRun.of(arguments("--draws", draws));
            assertThat(run.code()).as(draws).isEqualTo(2);
            assertThat(run.err().lines())
                    .first()
                    .isEqualTo("--draws " + draws + ": expected a whole number from 1 to 100000");
        }
        CommandRun unknown = CommandRun.of(arguments("--joining", "nowhere"));
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err())
                .startsWith("--joining nowhere: no exchange of the plan has this id; there are: kixp-");
    }

    @Test
    void badInputIsOneClearProblemBeforeAnythingIsComputed() {
        for (String setting : List.of(
                "demandMixes[access].domesticShare=0.9",
                "networks[33771].contracts[0].ipPricePerMbpsMonth=-5",
                "exchanges[kixp-nairobi].fees.currency=EUR",
                "assumptions[rtt.msPerHop].low=5")) {
            CommandRun run = CommandRun.of(arguments("--draws", "10", "--set", setting));
            assertThat(run.code()).as(setting).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).as(setting).hasSize(1);
        }
    }
}
