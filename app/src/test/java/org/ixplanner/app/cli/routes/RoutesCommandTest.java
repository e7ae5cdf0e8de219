package org.ixplanner.app.cli.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ixplanner.app.cli.simulate.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `routes` on small Internets.
class RoutesCommandTest {

    /// Two at the top that peer, one customer each of which the two peer as well, a customer of both, and an island:
    ///
    ///     10 ═ 20
    ///     │    │
    ///     30 ═ 40    60
    ///      \  /      │
    ///       50       70
    private static final String SMALL = "10|20|0\n10|30|-1\n20|40|-1\n30|40|0\n30|50|-1\n40|50|-1\n60|70|-1\n";

    private static final long SEED = 65_001;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private CommandRun routes(String relations, String... more) {
        return CommandRun.of(arguments(file(relations).toString(), more));
    }

    private static String[] arguments(String file, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "routes";
        arguments[1] = "--as-rel";
        arguments[2] = file;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return arguments;
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("as-rel.txt"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String problem(CommandRun run) {
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        return run.err().strip().replace(folder.resolve("as-rel.txt") + ": error: ", "");
    }

    @Test
    void routesToOneAsAreLinesBySource() {
        CommandRun run = routes(SMALL, "--to", "30");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        // 20 hears of 30 from its peer 10, which has it from its customer; 60 and 70 do not hear of it.
        assertThat(run.out()).isEqualTo("10,customer,1,30\n20,peer,2,10\n40,peer,1,30\n50,provider,1,30\n");
        assertThat(routes(SMALL, "--to", "AS50").out())
                .isEqualTo("10,customer,2,30\n20,customer,2,40\n30,customer,1,50\n40,customer,1,50\n");
        // 50 has 10 over 30 in two hops, over 40 in three.
        assertThat(routes(SMALL, "--to", "10").out())
                .isEqualTo("20,peer,1,10\n30,provider,1,10\n40,provider,2,20\n50,provider,2,30\n");
    }

    @Test
    void sourcesGoByNumberNotByLetter() {
        assertThat(routes("100|9|-1\n100|20|-1\n100|4294967295|-1\n", "--to", "100")
                        .out())
                .isEqualTo("9,provider,1,100\n20,provider,1,100\n4294967295,provider,1,100\n");
    }

    @Test
    void theFileHasTheSameBytesAsTheOutput() {
        Path csv = folder.resolve("routes.csv");
        CommandRun run = routes(SMALL, "--to", "30", "-o", csv.toString());
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(csv).hasContent(routes(SMALL, "--to", "30").out());
        assertThat(csv).content().endsWith("30\n").doesNotContain("\r");
    }

    @Test
    void routesToOneAsAsJson() {
        JsonObject json = routes(SMALL, "--to", "30", "--json").json();
        assertThat(json.get("destination").getAsLong()).isEqualTo(30);
        assertThat(json.get("customer").getAsInt()).isEqualTo(1);
        assertThat(json.get("peer").getAsInt()).isEqualTo(2);
        assertThat(json.get("provider").getAsInt()).isEqualTo(1);
        assertThat(json.get("unreachable").getAsInt()).isEqualTo(2);
        assertThat(json.get("meanLength").getAsDouble()).isEqualTo(5.0 / 4);
        JsonObject route = json.getAsJsonArray("routes").get(1).getAsJsonObject();
        assertThat(route).hasToString("{\"source\":20,\"class\":\"peer\",\"length\":2,\"nextHop\":10}");
        Path csv = folder.resolve("routes.csv");
        assertThat(routes(SMALL, "--to", "30", "--json", "-o", csv.toString())
                        .json()
                        .has("routes"))
                .as("they are in the file")
                .isFalse();
    }

    /// By hand, by destination. To 10 and to 20: one learned from a peer, three from providers; to 30 and to 40: one
    /// from a customer, two from peers, one from a provider; to 50: four from customers; to 60: one from a
    /// provider; to 70: one from a customer.
    /// In all 7, 6 and 9 of the 7 · 6 pairs, with lengths of 6 + 6 + 5 + 5 + 6 + 1 + 1 = 30.
    @Test
    void allPairsAreCounted() {
        CommandRun run = routes(SMALL, "--all");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .startsWith(
                        "networks: 7",
                        "links: 7",
                        "destinations: 7",
                        "customer: 7",
                        "peer: 6",
                        "provider: 9",
                        "unreachable: 20",
                        "decided by the lowest next-hop ASN alone, % of routes: 0.000",
                        "mean length: 1.364")
                .anyMatch(line -> line.matches("seconds reading: \\d+\\.\\d{3}"))
                .anyMatch(line -> line.matches("seconds: \\d+\\.\\d{3}"))
                .anyMatch(line -> line.matches("destinations per second: \\d+"))
                .anyMatch(line -> line.matches("checksum: [0-9a-f]{16}"))
                .hasSize(13);
        JsonObject json = routes(SMALL, "--all", "--json").json();
        assertThat(json.get("meanLength").getAsDouble()).isCloseTo(30.0 / 22, within(1e-12));
        assertThat(json.get("transitLinks").getAsInt()).isEqualTo(5);
        assertThat(json.get("peeringLinks").getAsInt()).isEqualTo(2);
        assertThat(run.out()).contains("checksum: " + json.get("checksum").getAsString());
    }

    @Test
    void theChecksumTellsNextHopsApart() {
        // 4 is a customer of 2 and 3; of the two, one more customer of 1 is all that differs in the second.
        String two = "1|2|-1\n1|3|-1\n2|4|-1\n3|4|-1\n";
        String other = "1|2|-1\n1|3|-1\n2|4|-1\n3|4|0\n";
        assertThat(checksum(two)).isNotEqualTo(checksum(other)).isEqualTo(checksum("# again\n" + two));
    }

    private String checksum(String relations) {
        return routes(relations, "--all", "--json").json().get("checksum").getAsString();
    }

    /// 700 networks: more than ten batches of 64, so that threads have something to share.
    @Test
    void theSameComesOutOfOneTwoAndEightThreads() {
        String relations = random(700);
        List<List<String>> outs = List.of("1", "2", "8").stream()
                .map(threads -> routes(relations, "--all", "--threads", threads))
                .map(run -> run.out()
                        .lines()
                        .filter(line -> !line.contains("second"))
                        .toList())
                .toList();
        assertThat(outs.getFirst()).as("seed %d", SEED).hasSize(10).contains("networks: 700");
        assertThat(outs).as("seed %d", SEED).containsOnly(outs.getFirst());
    }

    @Test
    void theCountsOfAllPairsAreThoseOfEveryDestination() {
        String relations = random(100);
        JsonObject all = routes(relations, "--all", "--json").json();
        long[] sums = new long[4];
        for (int destination = 1; destination <= 100; destination++) {
            JsonObject one = routes(relations, "--to", String.valueOf(destination), "--json")
                    .json();
            sums[0] += one.get("customer").getAsLong();
            sums[1] += one.get("peer").getAsLong();
            sums[2] += one.get("provider").getAsLong();
            sums[3] += one.get("unreachable").getAsLong();
        }
        assertThat(sums)
                .as("seed %d", SEED)
                .containsExactly(
                        all.get("customer").getAsLong(),
                        all.get("peer").getAsLong(),
                        all.get("provider").getAsLong(),
                        all.get("unreachable").getAsLong());
    }

    // Each network but the first has one to three providers among the first 80. Peers are of the others, one of their
    // lower half and one of their upper.
    private static String random(int size) {
        SplittableRandom random = new SplittableRandom(SEED);
        StringBuilder text = new StringBuilder();
        for (int asn = 2; asn <= size; asn++) {
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                int provider = 1 + random.nextInt(Math.min(asn - 1, 80));
                text.append(provider).append('|').append(asn).append("|-1\n");
            }
        }
        int half = (size - 80) / 2;
        for (int i = 0; i < size; i++) {
            int lower = 81 + random.nextInt(half);
            int upper = 81 + half + random.nextInt(half);
            text.append(lower).append('|').append(upper).append("|0\n");
        }
        return text.toString();
    }

    @Test
    void linesThatAreOfNoUseAreToldWithTheirNumbersOrSkippedAndCounted() {
        String bad = SMALL + "30|30|0\n10|20|-1\n80|x|0\n1|2|1\n";
        CommandRun strict = routes(bad, "--all");
        String file = folder.resolve("as-rel.txt") + ": error: ";
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.out()).isEmpty();
        assertThat(strict.err().lines())
                .containsExactly(
                        file + "line 8: AS30 is its own neighbour; expected two different ASes",
                        file
                                + "line 9: found AS10 as provider of AS20, but in line 1: AS10 and AS20 as peers; expected one"
                                + " relation a pair",
                        file
                                + "line 10: found \"80|x|0\"; expected PROVIDER|CUSTOMER|-1 or PEER|PEER|0 with ASNs from 1 to"
                                + " 4294967295, and perhaps a fourth field",
                        file + "line 11: found the relation 1, a code of CAIDA's older format, in which -1 means the"
                                + " opposite; expected -1 (provider and customer) or 0 (peers)");
        CommandRun lenient = routes(bad, "--to", "30", "--lenient");
        assertThat(lenient.code()).isZero();
        assertThat(lenient.out()).isEqualTo(routes(SMALL, "--to", "30").out());
        assertThat(lenient.err().lines()).hasSize(4).allSatisfy(line -> assertThat(line)
                .contains(": warning: skipped 1 line: "));
    }

    @Test
    void theOlderFormatIsRefusedEvenIfLinesMayBeSkipped() {
        assertThat(problem(routes("1|2|-1\n2|1|1\n2|3|0\n4|5|2\n", "--all", "--lenient")))
                .isEqualTo(
                        "line 2: found the relation 1: the file is in CAIDA's older format with four codes, in which -1"
                                + " means the opposite; expected serial-1 or serial-2, with -1 (provider and customer) and 0"
                                + " (peers) only");
    }

    @Test
    void whatIsNoFileOfRelationsIsOneLine() {
        assertThat(problem(routes("%PDF-1.7\nmore\n", "--all")))
                .startsWith("line 1: found \"%PDF-1.7\", and no relation");
        assertThat(problem(routes("", "--all"))).startsWith("there is no relation in it");
        assertThat(problem(CommandRun.of(arguments(folder.toString(), "--all"))))
                .contains("this is a folder");
        assertThat(problem(CommandRun.of(arguments(folder.resolve("none").toString(), "--all"))))
                .contains("there is no such file");
        assertThat(problem(CommandRun.of(arguments("", "--all")))).startsWith("The name of the file");
    }

    @Test
    void aCircleOfProvidersIsNamed() {
        String circle = "1|2|-1\n2|3|-1\n3|4|-1\n4|2|-1\n";
        for (String[] asked : new String[][] {{"--all"}, {"--to", "1"}}) {
            assertThat(problem(routes(circle, asked)))
                    .isEqualTo("these ASes sell transit to each other in a circle: AS2, AS3, AS4; expected none above"
                            + " itself");
        }
    }

    @Test
    void anAsThatIsNotThereIsTold() {
        assertThat(problem(routes(SMALL, "--to", "31"))).startsWith("AS31 is not in it");
    }

    /// A chain of 81: the routes of most to its ends have more hops than can be kept.
    @Test
    void aRouteTooLongIsBadInput() {
        String chain = IntStream.rangeClosed(1, 80)
                .mapToObj(i -> i + "|" + (i + 1) + "|-1\n")
                .collect(Collectors.joining());
        for (String[] asked : new String[][] {{"--all"}, {"--all", "--threads", "1"}, {"--to", "1"}, {"--to", "81"}}) {
            assertThat(problem(routes(chain, asked)))
                    .isEqualTo(
                            "a chain of providers makes a route longer than 61 AS hops, which no real one is; expected AS"
                                    + " relationships of the Internet");
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        Path csv = folder.resolve("none").resolve("routes.csv");
        CommandRun run = routes(SMALL, "--to", "30", "-o", csv.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualToIgnoringNewLines(csv + ": error: it cannot be written: the folder is not there");
        assertThat(routes(SMALL, "--to", "30", "-o", folder.toString()).code()).isEqualTo(1);
        assertThat(routes(SMALL, "--to", "30", "-o", "").code()).isEqualTo(1);
    }

    @Test
    void wrongUsageIsOneLineAndAPointer() {
        assertUsage("Missing: --as-rel", "routes", "--all");
        assertUsage("routes takes either --to ASN or --all", "routes", "--as-rel", "x");
        assertUsage("routes takes either --to ASN or --all", "routes", "--as-rel", "x", "--to", "1", "--all");
        assertUsage("-o takes the routes to one AS", "routes", "--as-rel", "x", "--all", "-o", "y");
        assertUsage("--threads is for all pairs", "routes", "--as-rel", "x", "--to", "1", "--threads", "2");
        for (String asn : List.of("0", "-1", "4294967296", "99999999999", "x", "AS", "1.5", "")) {
            assertUsage("--to " + asn, "routes", "--as-rel", "x", "--to", asn);
        }
        for (String threads : List.of("0", "-1", "1025", "99999999999", "x", "1.5", "")) {
            assertUsage("--threads " + threads, "routes", "--as-rel", "x", "--all", "--threads", threads);
        }
    }

    private static void assertUsage(String problem, String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.code()).as(problem).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).last().isEqualTo("See: ixplanner routes --help");
        assertThat(run.err()).startsWith(problem);
    }
}
