package org.ixplanner.app.cli.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What all commands that simulate share.
final class PlanOptionsTest {

    @Test
    void theSeedIsTheOneThatWasTyped() {
        CommandRun run = CommandRun.of("simulate", "sample:kenya", "--scenario", "today", "--json", "--seed", "7");
        assertThat(run.json()
                        .getAsJsonArray("scenarios")
                        .get(0)
                        .getAsJsonObject()
                        .get("seed")
                        .getAsLong())
                .isEqualTo(7);
    }

    @Test
    void whatIsNoSeedIsWrongUsage() {
        for (String seed : new String[] {"-1", "many", "1.5", "2147483648", "99999999999999999999", ""}) {
            CommandRun run = CommandRun.of("simulate", "sample:kenya", "--seed", seed);
            assertThat(run.code()).as(seed).isEqualTo(2);
            assertThat(run.err().lines())
                    .first()
                    .isEqualTo("--seed " + seed + ": expected a whole number from 0 to 2147483647");
        }
    }

    @Test
    void aMalformedSettingIsWrongUsageAndSaysWhatIsExpected() {
        for (String setting : new String[] {"peak", "=3", "networks..x=1"}) {
            CommandRun run = CommandRun.of("simulate", "sample:kenya", "--set", setting);
            assertThat(run.code()).as(setting).isEqualTo(2);
            assertThat(run.err().lines())
                    .first()
                    .asString()
                    .startsWith("--set " + setting + ": this is no setting; expected PATH=VALUE");
        }
    }

    @Test
    void aReadyScenarioNeedNotBeInThePlan() {
        CommandRun run = CommandRun.of(
                "simulate", "sample:kenya", "--json", "--scenario", "thin-pipe", "--scenario", "incumbent-refuses");
        assertThat(run.err()).isEmpty();
        // The second is the plan's own, whose name begins small.
        assertThat(run.json().getAsJsonArray("scenarios"))
                .extracting(scenario -> scenario.getAsJsonObject().get("name").getAsString())
                .containsExactlyInAnyOrder("Thin pipe", "incumbent refuses");
    }

    @Test
    void namesInThePlanDoNotControlTheTerminal() {
        CommandRun run = CommandRun.of(
                "simulate",
                "sample:kenya",
                "--scenario",
                "today",
                "--set",
                "header.name=\u001B[31mRed\nsecond line",
                "--set",
                "scenarios[today].name=to\u0007day");
        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("\u001B", "\u0007");
        assertThat(run.out().lines())
                .first()
                .isEqualTo("?[31mRed second line: busy hour, compared with the scenario \"no exchange\"");
        assertThat(run.out().lines()).anySatisfy(line -> assertThat(line).matches(" +to\\?day"));
    }
}
