package org.ixplanner.exchange.planfile.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.evidence.Assumption;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.exchange.planfile.FileProblem;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanTree;
import org.junit.jupiter.api.Test;

/// Settings of every leaf of a plan, and what is told of those that cannot be made.
class SettingProblemsTest {

    private final Plan good = TestPlans.good();
    private final Network first = good.networks().items().getFirst();

    @Test
    void aPlainNegativeNumberIsAValue() throws SettingException {
        LonLat place = new LonLat(36.5, -1.25);
        assertThat(plan("sites[0].place=[36.5,-1.25]")
                        .sites()
                        .items()
                        .getFirst()
                        .place())
                .isEqualTo(place);
        assertThat(plan("sites[0].place[0]=36.5", "sites[0].place[1]=-1.25")
                        .sites()
                        .items()
                        .getFirst()
                        .place())
                .isEqualTo(place);
        assertThat(refused("networks[0].hostingWeight=-5")).containsExactly("$.networks[0].hostingWeight");
    }

    @Test
    void everyLeafCanBeSetToWhatItIs() throws SettingException {
        JsonObject tree = PlanTree.of(good);
        List<String> settings = leaves(tree).entrySet().stream()
                .filter(leaf -> !leaf.getKey().contains(".evidence"))
                .map(leaf -> leaf.getKey() + "=" + leaf.getValue())
                .toList();
        assertThat(settings).hasSizeGreaterThan(800);

        JsonObject changed = PlanTree.of(plan(settings.toArray(String[]::new)));

        assertThat(withoutSources(changed)).isEqualTo(withoutSources(tree));
    }

    @Test
    void whatDoesNotFitALeafIsToldWithItsPath() {
        Map<String, String> kinds = new TreeMap<>();
        leaves(PlanTree.of(good)).forEach((path, value) -> {
            kinds.putIfAbsent(path.replaceAll("\\d+", "*"), path);
        });
        assertThat(kinds).hasSizeGreaterThan(150);
        kinds.values().forEach(path -> {
            assertThat(refused(path + "={\"no\": 1}")).as(path).isNotEmpty().allMatch(where -> tells(where, path));
            if (!path.matches(".*(\\.(low|high|value)|notes)")) {
                assertThat(refused(path + "=-1e18")).as(path).isNotEmpty().allMatch(where -> tells(where, path));
            }
        });
    }

    // A pair of degrees is one value of the schema; a lever of an unknown kind has no fields of its own.
    private static boolean tells(String where, String path) {
        return path.equals(where) || path.startsWith(where + "[");
    }

    @Test
    void anAssumptionOfAnUnknownNameIsToldWithThoseThatThereAre() throws SettingException {
        assertThat(problem("assumptions[rtt.msPerMile].value=1"))
                .startsWith("setting.nothing-there [$.assumptions[rtt.msPerMile], rtt.msPerKm, ");
        Assumption stated = plan("assumptions[rtt.msPerHop].value=*2")
                .assumptions()
                .find("rtt.msPerHop")
                .orElseThrow();
        assertThat(stated.value()).isEqualTo(Assumptions.of(good).value("rtt.msPerHop") * 2);
        assertThat(stated.source()).isEqualTo("--set");
    }

    @Test
    void whichPartOfThePathIsUnknownAndWhatIsThere() {
        assertThat(problem("nets[0].x=1")).startsWith("setting.nothing-there [$.nets, header, organisations, networks");
        assertThat(problem("networks[AS1].name=x"))
                .startsWith("setting.nothing-there [$.networks[AS1], " + first.asn() + ", ");
        assertThat(problem("networks[0].peak=1"))
                .startsWith("setting.nothing-there [$.networks[0].peak, asn, name, ")
                .contains("peakMbps");
        assertThat(problem("networks[0].contracts[99].commitMbps=1"))
                .startsWith("setting.nothing-there [$.networks[0].contracts[99], AS");
        assertThat(problem("header.name.first=x")).isEqualTo("setting.nothing-inside [$.header.name]");
        assertThat(problem("header[0]=x")).startsWith("setting.nothing-there [$.header[0], name, ");
        assertThat(problem("formatVersion=1")).startsWith("setting.nothing-there [$.formatVersion, ");
        assertThat(problem("networks[0].name=*2"))
                .isEqualTo("setting.no-number [$.networks[0].name, \"" + first.name() + "\"]");
    }

    @Test
    void aSettingThatChangesNothingIsAnError() throws SettingException {
        Plan unknown = plan("networks[*].peakMbps=null");
        assertThat(problem(unknown, "networks[*].peakMbps=*2")).isEqualTo("setting.no-match [$.networks[*].peakMbps]");
        Plan empty = TestPlans.empty();
        assertThat(problem(empty, "networks[*].peakMbps=2")).isEqualTo("setting.no-match [$.networks[*].peakMbps]");
    }

    @Test
    void whatIsNoSettingIsToldApart() {
        for (String setting :
                List.of("", "=", "peak", "=3", "a..b=3", "networks[0=3", "networks[]=3", "$=3", "a b=3", "x=*1.2.3")) {
            assertThatExceptionOfType(SettingException.class)
                    .as(setting)
                    .isThrownBy(() -> PlanSettings.applied(good, List.of(setting)))
                    .matches(SettingException::isMalformed)
                    .extracting(e -> e.problem().args())
                    .isEqualTo(List.of(setting));
        }
    }

    @Test
    void aTreeThatAnEarlierSettingBrokeIsStillToldOf() throws SettingException {
        assertThat(refused("networks[0].asn=1e999", "networks[1].hostingWeight=1"))
                .containsExactly("$.networks[0].asn");
        assertThat(problem("networks[0].asn=1e999", "networks[AS1].hostingWeight=1"))
                .startsWith("setting.nothing-there [$.networks[AS1], ASInfinity, ");
        assertThat(refused("assumptions=[1]", "assumptions[rtt.msPerKm].value=0.005"))
                .containsExactly("$.assumptions[0]");
        assertThat(problem("networks=3", "networks[0].name=x")).isEqualTo("setting.nothing-inside [$.networks]");
    }

    private Plan plan(String... settings) throws SettingException {
        LoadResult result = PlanSettings.applied(good, List.of(settings));
        assertThat(result).as(String.join(" ", settings)).isInstanceOf(LoadResult.Loaded.class);
        return ((LoadResult.Loaded) result).plan();
    }

    private List<String> refused(String... settings) {
        try {
            LoadResult result = PlanSettings.applied(good, List.of(settings));
            assertThat(result).as(String.join(" ", settings)).isInstanceOf(LoadResult.Refused.class);
            return ((LoadResult.Refused) result)
                    .problems().stream().map(FileProblem::where).toList();
        } catch (SettingException e) {
            throw new AssertionError(String.join(" ", settings), e);
        }
    }

    private String problem(String... settings) {
        return problem(good, settings);
    }

    private static String problem(Plan from, String... settings) {
        try {
            LoadResult result = PlanSettings.applied(from, List.of(settings));
            throw new AssertionError(String.join(" ", settings) + " gave " + result);
        } catch (SettingException e) {
            assertThat(e.isMalformed()).isFalse();
            return e.problem().key() + " " + e.problem().args();
        }
    }

    /// Every single value and empty list of a tree, by path.
    private static Map<String, JsonElement> leaves(JsonObject tree) {
        Map<String, JsonElement> leaves = new LinkedHashMap<>();
        collect("$", tree, leaves);
        return leaves;
    }

    private static void collect(String path, JsonElement element, Map<String, JsonElement> leaves) {
        switch (element) {
            case JsonObject object ->
                object.asMap().forEach((name, child) -> collect(path + "." + name, child, leaves));
            case JsonArray array
            when !array.isEmpty() -> {
                for (int i = 0; i < array.size(); i++) {
                    collect(path + "[" + i + "]", array.get(i), leaves);
                }
            }
            default -> leaves.put(path, element);
        }
    }

    private static Map<String, JsonElement> withoutSources(JsonObject tree) {
        return leaves(tree).entrySet().stream()
                .filter(leaf ->
                        !leaf.getKey().contains(".evidence") && !leaf.getKey().matches("\\$\\.assumptions.*"))
                .collect(Collectors.toMap(Map.Entry::getKey, leaf -> number(leaf.getValue())));
    }

    private static JsonElement number(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isNumber()
                ? new JsonPrimitive(primitive.getAsDouble())
                : value;
    }
}
