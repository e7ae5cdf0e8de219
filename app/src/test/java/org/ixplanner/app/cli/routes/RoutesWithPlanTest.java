package org.ixplanner.app.cli.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ixplanner.app.cli.simulate.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example's networks 64497, 64499 and 64500 meet at nbo-ix. 64497 buys from 64496 and 65537, 64499 from 64496
/// alone, 64500 from 64497, 64496 from 65536. In the file, 100 buys from 64497 and 200 from 64499.
class RoutesWithPlanTest {

    private static final String WORLD =
            "65536|65537|0\n65536|64496|-1\n64497|100|-1\n64499|200|-1\n64496|64498|0\n64498|64501|0\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private CommandRun routes(String... more) {
        try {
            Path file = Files.writeString(folder.resolve("as-rel.txt"), WORLD);
            String[] arguments = new String[more.length + 3];
            arguments[0] = "routes";
            arguments[1] = "--as-rel";
            arguments[2] = file.toString();
            System.arraycopy(more, 0, arguments, 3, more.length);
            return CommandRun.of(arguments);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void routesGoOverTheExchangesOfThePlanAndSayWhich() {
        CommandRun run = routes("--to", "200", "--plan", "sample:example");
        assertThat(run.code()).isZero();
        // What 65538 buys from 65536 is not confirmed. 64496 has 200 by its customer 64499 and tells 64498 and 64501,
        // who buy from it, and its provider 65536.
        assertThat(run.out())
                .isEqualTo(
                        """
                        100,provider,3,64497,
                        64496,customer,2,64499,
                        64497,peer,2,64499,nbo-ix
                        64498,provider,3,64496,
                        64499,customer,1,200,
                        64500,peer,2,64499,nbo-ix
                        64501,provider,3,64496,
                        65536,customer,3,64496,
                        65537,peer,4,65536,
                        """);
        JsonObject json =
                routes("--to", "200", "--plan", "sample:example", "--json").json();
        assertThat(json.getAsJsonArray("routes").get(2))
                .hasToString(
                        "{\"source\":64497,\"class\":\"peer\",\"length\":2,\"nextHop\":64499,\"exchanges\":[\"nbo-ix\"]}");
    }

    @Test
    void whatThePlanAndTheFileDoNotAgreeOnIsTold() {
        assertThat(routes("--to", "200", "--plan", "sample:example").err())
                .isEqualTo(
                        """
                        sample:example: note: 1 pair of networks has another relation in the plan than in the file; the plan's is used
                        sample:example: note: 2 relations between networks of the plan are only inferred and are not used; --unconfirmed uses them
                        """);
        assertThat(routes("--to", "64501", "--plan", "sample:example").out()).contains("64498,provider,2,64496,");
        assertThat(routes("--to", "64501", "--plan", "sample:example", "--unconfirmed")
                        .out())
                .contains("64498,peer,1,64501,");
    }

    @Test
    void aScenarioOfThePlanMayBeLaidOver() {
        assertThat(routes("--to", "200", "--plan", "sample:example", "--scenario", "nowhere")
                        .err())
                .startsWith("sample:example: error: no scenario is called nowhere; there are: ")
                .hasLineCount(1);
        assertThat(routes("--to", "200", "--plan", "sample:example", "--scenario", "today")
                        .out())
                .isEqualTo(routes("--to", "200", "--plan", "sample:example").out());
    }

    @Test
    void allPairsHaveThePlanToo() {
        JsonObject with = routes("--all", "--json", "--plan", "sample:example").json();
        JsonObject without = routes("--all", "--json").json();
        assertThat(with.get("destinations").getAsInt()).isEqualTo(11);
        assertThat(without.get("destinations").getAsInt()).isEqualTo(9);
        assertThat(with.get("checksum")).isNotEqualTo(without.get("checksum"));
    }

    @Test
    void wrongInputIsOneLine() {
        assertThat(routes("--to", "200", "--scenario", "today").code()).isEqualTo(2);
        assertThat(routes("--to", "200", "--unconfirmed").err())
                .startsWith("--scenario and --unconfirmed are about a plan: expected --plan PLAN with them");
        CommandRun noPlan =
                routes("--to", "200", "--plan", folder.resolve("no.ixplan").toString());
        assertThat(noPlan.code()).isEqualTo(1);
        assertThat(noPlan.err().lines()).hasSize(1);
        CommandRun noAsn = routes("--to", "7", "--plan", "sample:example");
        assertThat(noAsn.code()).isEqualTo(1);
        assertThat(noAsn.err()).contains("AS7 is neither in it nor in the plan");
    }
}
