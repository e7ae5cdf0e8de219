package org.ixplanner.app.cli.joining;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.ixplanner.app.cli.simulate.CommandRun;
import org.junit.jupiter.api.Test;

/// `simulate --who-joins` on the example plan, of whose networks one is committed to mba-ix, two are willing, one is
/// undecided and two refuse.
final class JoiningOptionTest {

    private static CommandRun run(String... more) {
        String[] all = new String[4 + more.length];
        System.arraycopy(new String[] {"simulate", "sample:example", "--scenario", "mombasa"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return CommandRun.of(all);
    }

    @Test
    void everySetOfThreeWhoMayChooseIsSimulated() {
        JsonObject found = run("--json", "--who-joins", "mba-ix")
                .json()
                .getAsJsonArray("scenarios")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("whoJoins");
        assertThat(found.getAsJsonArray("candidates")).hasSize(6);
        assertThat(found.get("equilibriaAreAll").getAsBoolean()).isTrue();
        assertThat(found.getAsJsonArray("equilibria")).isNotEmpty();
        for (JsonElement members : found.getAsJsonArray("equilibria")) {
            assertThat(members.toString()).contains("64497").doesNotContain("64501");
        }
        assertThat(found.get("memberSetsSolved").getAsInt()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void forPeopleItIsSentences() {
        assertThat(run("--who-joins", "mba-ix").out().lines())
                .anyMatch(line -> line.endsWith("who joins mba-ix"))
                .anyMatch(line -> line.startsWith("  AS64497, committed: its being there is worth "))
                .anyMatch(line -> line.startsWith("From nobody but the committed: AS64497"))
                .anyMatch(line -> line.startsWith("Sets of members that nobody wants to change, all of them: "))
                .anyMatch(line -> line.startsWith("To win next: "));
    }

    @Test
    void anExchangeThatIsNowhereIsAProblem() {
        CommandRun run = run("--who-joins", "nowhere");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).first().asString().startsWith("--who-joins nowhere: ");
    }
}
