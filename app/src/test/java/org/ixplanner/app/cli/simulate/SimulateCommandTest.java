package org.ixplanner.app.cli.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// `simulate` on the sample country.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SimulateCommandTest {

    private static final List<String> CONTRACT = List.of(
            "name",
            "demandMbps",
            "onNetMbps",
            "localMbps",
            "regionalMbps",
            "internationalMbps",
            "unservedMbps",
            "trombonedMbps",
            "exchangeMbps",
            "fillMbps",
            "congestedMbps",
            "l1",
            "l1Net",
            "l1Ceiling",
            "l2",
            "l2Weighted",
            "pairsUnreachable",
            "x1",
            "membership",
            "coverage",
            "rttMeanMs",
            "rttMedianMs",
            "rttP95Ms",
            "rttContentMeanMs",
            "savingPerMonth",
            "savingGrossPerMonth",
            "sellerLossPerMonth",
            "savingRenegotiatedPerMonth",
            "paidAbroadPerMonth",
            "operatorSurplusPerMonth",
            "dataGrade",
            "verdict",
            "seed",
            "refusals");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private JsonObject json;

    @SuppressWarnings("NullAway.Init")
    private Map<String, List<CSVRecord>> flows;

    @BeforeAll
    void simulate() throws IOException {
        Path file = folder.resolve("flows.csv");
        CommandRun run = CommandRun.of("simulate", "sample:kenya", "--json", "--flows", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        json = run.json();
        flows = new LinkedHashMap<>();
        try (Reader text = Files.newBufferedReader(file);
                CSVParser rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(text)) {
            assertThat(rows.getHeaderNames())
                    .startsWith("source", "sink", "kind", "mbps", "category", "km", "rttMs", "aspath", "estimated");
            for (CSVRecord row : rows) {
                flows.computeIfAbsent(row.get("scenario"), _ -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    private List<JsonObject> scenarios() {
        return StreamSupport.stream(json.getAsJsonArray("scenarios").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private JsonObject scenario(String name) {
        return scenarios().stream()
                .filter(scenario -> scenario.get("name").getAsString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double number(JsonObject scenario, String field) {
        return scenario.get(field).getAsDouble();
    }

    @Test
    void theContractsFieldsInEachScenario() {
        assertThat(json.keySet()).containsExactly("plan", "currency", "baseline", "scenarios");
        assertThat(json.get("plan").getAsString()).isEqualTo("Kenya");
        assertThat(json.get("baseline").getAsString()).isEqualTo("no exchange");
        assertThat(scenarios())
                .extracting(scenario -> scenario.get("name").getAsString())
                .contains(
                        "no exchange",
                        "today",
                        "incumbent refuses",
                        "caches at the exchange",
                        "embedded caches",
                        "international cable cut");
        for (JsonObject scenario : scenarios()) {
            assertThat(scenario.keySet()).containsAll(CONTRACT);
        }
    }

    @Test
    void whatIsNullSaysWhy() {
        for (JsonObject scenario : scenarios()) {
            List<String> refused = StreamSupport.stream(
                            scenario.getAsJsonArray("refusals").spliterator(), false)
                    .map(refusal -> refusal.getAsJsonObject().get("field").getAsString())
                    .toList();
            List<String> missing = CONTRACT.stream()
                    .filter(field -> scenario.get(field).isJsonNull())
                    .toList();
            assertThat(refused).containsExactlyElementsOf(missing);
        }
    }

    @Test
    void theRowsAddUpToEveryFigure() {
        for (JsonObject scenario : scenarios()) {
            List<CSVRecord> rows = flows.getOrDefault(scenario.get("id").getAsString(), List.of());
            double demand = number(scenario, "demandMbps");
            adds(scenario, "demandMbps", sum(rows, "mbps", row -> true));
            adds(scenario, "onNetMbps", sum(rows, "mbps", row -> row.get("onNet")
                    .equals("true")));
            for (String category : List.of("local", "regional", "international", "unserved")) {
                double mbps = sum(rows, "mbps", row -> row.get("category").equals(category));
                adds(scenario, category + "Mbps", mbps);
            }
            adds(scenario, "trombonedMbps", sum(rows, "mbps", row -> row.get("tromboned")
                    .equals("true")));
            adds(scenario, "exchangeMbps", sum(rows, "mbps", row -> !row.get("exchange")
                    .isEmpty()));
            adds(scenario, "fillMbps", sum(rows, "fillMbps", row -> true));
            adds(scenario, "congestedMbps", sum(rows, "congestedMbps", row -> true));
            adds(scenario, "l1", sum(rows, "mbps", row -> row.get("category").equals("local")) / demand);
            adds(
                    scenario,
                    "l1Net",
                    (sum(rows, "mbps", row -> row.get("category").equals("local")) - sum(rows, "fillMbps", row -> true))
                            / demand);
            adds(scenario, "x1", sum(rows, "mbps", row -> !row.get("exchange").isEmpty()) / demand);
            paths(scenario, rows);
            roundTrips(scenario, rows);
        }
    }

    private static void paths(JsonObject scenario, List<CSVRecord> rows) {
        Map<String, double[]> pairs = new TreeMap<>();
        for (CSVRecord row : rows) {
            if (isOffNetDomestic(row)) {
                double[] sum = pairs.computeIfAbsent(row.get("source") + ">" + row.get("sink"), _ -> new double[2]);
                sum[0] += row.get("category").equals("unserved") ? 0 : mbps(row);
                sum[1] += row.get("category").equals("local") ? mbps(row) : 0;
            }
        }
        long reachable = pairs.values().stream().filter(sum -> sum[0] > 0).count();
        long local = pairs.values().stream()
                .filter(sum -> sum[0] > 0 && Math.abs(sum[0] - sum[1]) < 1e-9)
                .count();
        double served = pairs.values().stream().mapToDouble(sum -> sum[0]).sum();
        adds(scenario, "pairsUnreachable", (double) (pairs.size() - reachable));
        adds(scenario, "l2", (double) local / reachable);
        adds(
                scenario,
                "l2Weighted",
                pairs.values().stream().mapToDouble(sum -> sum[1]).sum() / served);
    }

    // A flow that nobody delivers has no path that tells whether it is on-net.
    private static boolean isOffNetDomestic(CSVRecord row) {
        boolean domestic = row.get("kind").equals("domestic") || row.get("kind").equals("userToUser");
        return domestic
                && row.get("onNet").equals("false")
                && !row.get("source").equals(row.get("sink"));
    }

    private static void roundTrips(JsonObject scenario, List<CSVRecord> rows) {
        List<CSVRecord> domestic = rows.stream()
                .filter(row -> isOffNetDomestic(row) && !row.get("rttMs").isEmpty())
                .sorted(Comparator.comparingDouble(row -> Double.parseDouble(row.get("rttMs"))))
                .toList();
        double total = domestic.stream().mapToDouble(SimulateCommandTest::mbps).sum();
        adds(scenario, "rttMeanMs", mean(domestic));
        adds(scenario, "rttMedianMs", quantile(domestic, total * 0.5));
        adds(scenario, "rttP95Ms", quantile(domestic, total * 0.95));
        List<CSVRecord> content = rows.stream()
                .filter(row ->
                        row.get("kind").equals("content") && !row.get("rttMs").isEmpty())
                .toList();
        if (!content.isEmpty()) {
            adds(scenario, "rttContentMeanMs", mean(content));
        }
    }

    private static double mean(List<CSVRecord> rows) {
        double weighted = rows.stream()
                .mapToDouble(row -> mbps(row) * Double.parseDouble(row.get("rttMs")))
                .sum();
        return weighted / rows.stream().mapToDouble(SimulateCommandTest::mbps).sum();
    }

    private static double quantile(List<CSVRecord> rising, double needed) {
        double reached = 0;
        for (CSVRecord row : rising) {
            reached += mbps(row);
            if (reached >= needed) {
                return Double.parseDouble(row.get("rttMs"));
            }
        }
        return Double.NaN;
    }

    private static double mbps(CSVRecord row) {
        return Double.parseDouble(row.get("mbps"));
    }

    private static double sum(List<CSVRecord> rows, String column, Predicate<CSVRecord> asked) {
        return rows.stream()
                .filter(asked)
                .mapToDouble(row -> Double.parseDouble(row.get(column)))
                .sum();
    }

    private static void adds(JsonObject scenario, String field, double expected) {
        assertThat(number(scenario, field))
                .as("%s in %s", field, scenario.get("name"))
                .isCloseTo(expected, within(Math.max(1e-9, Math.abs(expected) * 1e-9)));
    }

    @Test
    void scenariosComeInTheOrderThatTheirLeversPromise() {
        double none = number(scenario("no exchange"), "l1");
        double today = number(scenario("today"), "l1");
        assertThat(none).isLessThan(today);
        assertThat(number(scenario("incumbent refuses"), "l1")).isLessThanOrEqualTo(today);
        assertThat(number(scenario("caches at the exchange"), "l1")).isGreaterThanOrEqualTo(today);
        assertThat(number(scenario("no exchange"), "exchangeMbps")).isZero();
        for (JsonObject scenario : scenarios()) {
            assertThat(number(scenario, "l1")).isLessThanOrEqualTo(number(scenario, "l1Ceiling"));
        }
    }

    @Test
    void twiceTheDemandIsTwiceTheVolumeAndTheSameSharesAndTimes() {
        CommandRun run = CommandRun.of(
                "simulate",
                "sample:kenya",
                "--json",
                "--set",
                "networks[*].users[*].subscribers=*2",
                "--set",
                "networks[*].peakMbps=*2");
        List<JsonElement> doubled = run.json().getAsJsonArray("scenarios").asList();
        for (int i = 0; i < doubled.size(); i++) {
            JsonObject once = scenarios().get(i);
            JsonObject twice = doubled.get(i).getAsJsonObject();
            for (String volume : List.of("demandMbps", "localMbps", "internationalMbps", "exchangeMbps", "fillMbps")) {
                adds(twice, volume, 2 * number(once, volume));
            }
            for (String share : List.of("l1", "l1Net", "l2", "l2Weighted", "x1", "rttMeanMs", "rttMedianMs")) {
                adds(twice, share, number(once, share));
            }
        }
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        Path one = folder.resolve("one.csv");
        Path other = folder.resolve("other.csv");
        String first = CommandRun.of("simulate", "sample:kenya", "--json", "--flows", one.toString())
                .out();
        String second = CommandRun.of("simulate", "sample:kenya", "--json", "--flows", other.toString())
                .out();
        assertThat(second).isEqualTo(first);
        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
    }

    @Test
    void oneScenarioByNameOrById() {
        CommandRun byName = CommandRun.of("simulate", "sample:kenya", "--scenario", "cable-cut", "--json");
        CommandRun byId = CommandRun.of("simulate", "sample:kenya", "--scenario", "international cable cut", "--json");
        assertThat(byName.json()).isEqualTo(byId.json());
        assertThat(byName.json().getAsJsonArray("scenarios")).hasSize(1);
        assertThat(byName.json().getAsJsonArray("scenarios").get(0)).isEqualTo(scenario("international cable cut"));
    }

    @Test
    void theTableDefinesEveryShareAndFitsATerminal() {
        CommandRun run = CommandRun.of("simulate", "sample:kenya");
        assertThat(run.code()).isZero();
        List<String> lines = run.out().lines().toList();
        int heading = lines.indexOf("");
        assertThat(lines.getFirst()).contains("Kenya", "no exchange");
        assertThat(lines.subList(heading, lines.lastIndexOf("Not given:") - 12))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(run.out())
                .contains(
                        "L1, local share of traffic: local volume",
                        "L2, local share of paths: share of ordered pairs",
                        "X1, share over exchanges: volume that crosses exchanges");
    }

    @Test
    void aPlanWithoutScenariosIsSimulatedAsItIs() throws IOException {
        CommandRun run = CommandRun.of(
                "simulate", "sample:kenya", "--json", "--set", "header.before=null", "--set", "scenarios=[]");
        assertThat(run.err()).isEmpty();
        assertThat(run.json().get("baseline").getAsString()).isEqualTo("plan");
        JsonObject only = run.json().getAsJsonArray("scenarios").get(0).getAsJsonObject();
        assertThat(number(only, "l1")).isEqualTo(number(scenario("today"), "l1"));
        assertThat(number(only, "savingPerMonth")).isZero();
    }

    @Test
    void wrongInputsAreOneLineAndTheRightCode() {
        refused(1, "no scenario is called nix", "simulate", "sample:kenya", "--scenario", "nix");
        refused(1, "there is no such thing", "simulate", "sample:kenya", "--set", "networks[AS1].peakMbps=1");
        refused(1, "expected a number from 0", "simulate", "sample:kenya", "--set", "networks[0].peakMbps=-1");
        refused(
                1,
                "add up to 1.82, expected 1",
                "simulate",
                "sample:kenya",
                "--set",
                "demandMixes[access].domesticShare=0.9");
        refused(1, "the folder is not there", "simulate", "sample:kenya", "--flows", folder + "/no/f.csv");
        refused(1, "there is no such file", "simulate", folder + "/no.ixplan");
        CommandRun usage = CommandRun.of("simulate", "sample:kenya", "--set", "nonsense");
        assertThat(usage.code()).isEqualTo(2);
        assertThat(usage.err()).contains("--set nonsense: this is no setting");
        assertThat(CommandRun.of("simulate").code()).isEqualTo(2);
        assertThat(CommandRun.of("simulate", "sample:kenya", "--seed", "many").code())
                .isEqualTo(2);
    }

    private static void refused(int code, String why, String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err().lines()).singleElement().asString().contains(why);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void compareShowsTwoAndTheChange() {
        CommandRun run = CommandRun.of("compare", "sample:kenya", "--scenario", "no exchange", "--scenario", "today");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).anySatisfy(line -> assertThat(line).startsWith("L1, local share of traffic"));
        JsonObject both = JsonParser.parseString(CommandRun.of(
                                "compare", "sample:kenya", "--scenario", "today", "--scenario", "no exchange", "--json")
                        .out())
                .getAsJsonObject();
        assertThat(both.getAsJsonArray("scenarios").asList())
                .containsExactly(scenario("today"), scenario("no exchange"));
        assertThat(CommandRun.of("compare", "sample:kenya", "--scenario", "today")
                        .code())
                .isEqualTo(2);
        assertThat(CommandRun.of("compare", "sample:kenya").code()).isEqualTo(2);
        assertThat(CommandRun.of("compare", "sample:kenya", "--scenario", "today", "--scenario", "nix")
                        .code())
                .isEqualTo(1);
    }
}
