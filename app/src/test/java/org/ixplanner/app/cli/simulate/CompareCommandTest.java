package org.ixplanner.app.cli.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// `compare` on the sample country.
final class CompareCommandTest {

    private static CommandRun compared(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "compare";
        arguments[1] = "sample:kenya";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return CommandRun.of(arguments);
    }

    @Test
    void theChangeIsTheSecondLessTheFirst() {
        JsonObject json = compared("--scenario", "caches at the exchange", "--scenario", "today", "--json")
                .json();
        JsonObject from = json.getAsJsonArray("scenarios").get(0).getAsJsonObject();
        JsonObject to = json.getAsJsonArray("scenarios").get(1).getAsJsonObject();
        assertThat(from.get("id").getAsString()).as("in the order asked for").isEqualTo("caches-at-exchange");
        assertThat(to.get("id").getAsString()).isEqualTo("today");
        JsonObject change = json.getAsJsonObject("change");
        assertThat(change.keySet()).contains("demandMbps", "l1", "savingPerMonth", "verdict");
        for (Map.Entry<String, JsonElement> entry : change.entrySet()) {
            JsonElement before = from.get(entry.getKey());
            JsonElement after = to.get(entry.getKey());
            if (before.isJsonNull() || after.isJsonNull()) {
                assertThat(entry.getValue().isJsonNull()).as(entry.getKey()).isTrue();
            } else {
                assertThat(entry.getValue().getAsDouble())
                        .as(entry.getKey())
                        .isEqualTo(after.getAsDouble() - before.getAsDouble());
            }
        }
        assertThat(change.get("l1").getAsDouble()).isNegative();
    }

    @Test
    void sharesComeWithTheirDefinitionsAndWhatIsMissingWithItsReason() {
        CommandRun run = compared("--scenario", "today", "--scenario", "all-cables-cut");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .contains(
                        "L1, local share of traffic: local volume, on-net and caches at home included, divided by all demand.")
                .anySatisfy(line -> assertThat(line).startsWith("L2, local share of paths: "))
                .anySatisfy(line -> assertThat(line).startsWith("X1, share over exchanges: "))
                .anySatisfy(line -> assertThat(line).startsWith("  all international links cut: Saving: "));
    }

    @Test
    void whatDiffersByRoundingAloneHasNotChanged() {
        assertThat(row("caches-at-exchange", "Demand")).endsWith("  0\u00A0Mbit/s");
        assertThat(row("incumbent-refuses", "Demand")).endsWith("  0\u00A0Mbit/s");
        assertThat(row("incumbent-refuses", "Local")).contains("\u2212");
        assertThat(row("today", "Local")).endsWith("  0\u00A0Mbit/s");
    }

    private static String row(String other, String name) {
        return compared("--scenario", "today", "--scenario", other)
                .out()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anIdGoesBeforeAName() {
        JsonObject json = compared(
                        "--set",
                        "scenarios[today].name=cable-cut",
                        "--scenario",
                        "cable-cut",
                        "--scenario",
                        "today",
                        "--json")
                .json();
        assertThat(json.getAsJsonArray("scenarios").asList())
                .extracting(scenario -> scenario.getAsJsonObject().get("id").getAsString())
                .isEqualTo(List.of("cable-cut", "today"));
    }

    @Test
    void wrongInputs() {
        assertThat(compared("--scenario", "today").err()).contains("compare takes two scenarios");
        assertThat(compared("--scenario", "today").code()).isEqualTo(2);
        assertThat(compared().code()).isEqualTo(2);
        CommandRun unknown = compared("--scenario", "today", "--scenario", "nix");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err().lines()).singleElement().asString().contains("called nix; there are: no-exchange, ");
        CommandRun value = compared("--scenario", "today", "--scenario", "cable-cut", "--set", "header.seed=x");
        assertThat(value.code()).isEqualTo(1);
        assertThat(value.err()).startsWith("--set: error: $.header.seed: expected a whole number");
    }
}
