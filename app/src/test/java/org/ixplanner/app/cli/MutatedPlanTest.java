package org.ixplanner.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.ixplanner.app.log.ProgramLog;
import org.ixplanner.app.text.ProgramVersion;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.scenario.AssumptionCatalogue;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.maps.basemap.NaturalEarthCountries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every leaf of a good plan file, spoilt in every way that a hand or a program might: `check` ends with 1 and a line
/// with the JSON path and what was expected, or with a stated warning. No stack trace, no silence.
class MutatedPlanTest {

    private static final Texts TEXTS = new Texts(Locale.ENGLISH);
    private static final CountryAtlas ATLAS = NaturalEarthCountries.bundled();
    private static final String NEWLINE = System.lineSeparator();

    /// Mirrored, a place this near the equator or the prime meridian is still about where it was.
    private static final double NEAR_THE_LINE_DEG = 0.5;

    private final Plan good = TestPlans.good();
    private final SchemaPlaces schema = new SchemaPlaces(good);
    private final TreeMap<String, Integer> counts = new TreeMap<>();
    private final List<String> silent = new ArrayList<>();
    private JsonObject tree = new JsonObject();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /// How a run ended.
    private record Outcome(int code, String output) {

        boolean names(String path) {
            return output.contains(": " + path + ": ");
        }
    }

    @BeforeEach
    void readTheGoodPlan() throws IOException {
        StringWriter text = new StringWriter();
        PlanFiles.write(good, text);
        tree = JsonParser.parseString(text.toString()).getAsJsonObject();
        Outcome outcome = check(tree.toString());
        assertThat(outcome.output).contains("no errors, no warnings");
        assertThat(outcome.code).isZero();
    }

    @Test
    void everyLeafSpoiltInEveryWayIsNamed() throws IOException {
        List<JsonLeaf> leaves = JsonLeaf.of(tree);
        for (JsonLeaf leaf : leaves) {
            wrongType(leaf);
            nothing(leaf);
            notANumber(leaf);
            negative(leaf);
            dangling(leaf);
            twice(leaf);
            removed(leaf);
            extra(leaf);
        }
        System.out.printf("%d leaves: %s%n", leaves.size(), counts);
        assertThat(silent).isEmpty();
        assertThat(leaves).hasSizeGreaterThan(500);
    }

    private void wrongType(JsonLeaf leaf) throws IOException {
        refused("wrong type", leaf, leaf.replaced(tree, isNumeric(leaf) ? "\"many\"" : "17.5"));
        refused("wrong type", leaf, leaf.replaced(tree, "{\"odd\": true}"));
    }

    private void nothing(JsonLeaf leaf) throws IOException {
        String text = leaf.replaced(tree, "null");
        if (leaf.inObject() && isField(leaf) && schema.at(leaf.path()).optional()) {
            // Null is how the file says that an optional value is unknown. Whether the plan can do without it is for
            // the checks to say; that it is read is all that is asked here.
            assertThat(check(text).output).as(leaf.path()).doesNotContain("found null");
            count("null, which says unknown");
        } else {
            refused("null", leaf, text);
        }
    }

    private void notANumber(JsonLeaf leaf) throws IOException {
        Outcome outcome = check(leaf.replaced(tree, "NaN"));
        assertThat(outcome.code).as(leaf.path()).isEqualTo(1);
        assertThat(outcome.output).as(leaf.path()).contains("line 1, column ").contains("expected");
        count("bare NaN");
        if (leaf.isNumber()) {
            refused("NaN as text", leaf, leaf.replaced(tree, "\"NaN\""));
        }
    }

    private void negative(JsonLeaf leaf) throws IOException {
        if (!leaf.isNumber() || leaf.value().getAsDouble() == 0) {
            return;
        }
        double number = leaf.value().getAsDouble();
        Outcome outcome = check(leaf.replaced(tree, Double.toString(-number)));
        FieldType type = isField(leaf) ? schema.at(leaf.path()).type() : new FieldType.Flag();
        boolean mayBeNegative = type instanceof FieldType.Decimal(var _, double min, var _) && min < 0;
        boolean isCoordinate = type instanceof FieldType.Place || type instanceof FieldType.Route;
        if (isCoordinate && Math.abs(number) < NEAR_THE_LINE_DEG) {
            count("coordinate mirrored on the equator or prime meridian, a few km off");
        } else if (isShrinkingRate(leaf)) {
            count("negative rate: what grows may shrink");
        } else if (leaf.name().equals("thresholdPerMonth")) {
            count("negative threshold: joins at a loss");
        } else if (isCoordinate || mayBeNegative) {
            noticed("negative where that is allowed", leaf, outcome);
        } else {
            refused("negative", leaf, leaf.replaced(tree, Double.toString(-number)));
        }
    }

    private void dangling(JsonLeaf leaf) throws IOException {
        if (!isField(leaf) || !(schema.at(leaf.path()).type() instanceof FieldType.Reference(Kind target))) {
            return;
        }
        refused("dangling id", leaf, leaf.replaced(tree, target == Kind.NETWORK ? "4200000000" : "\"nowhere\""));
    }

    private void twice(JsonLeaf leaf) throws IOException {
        if (leaf.inObject()) {
            String again = leaf.value() + ",\"" + leaf.name() + "\":" + leaf.value();
            refused("name twice", leaf, leaf.replaced(tree, again));
        } else if (isField(leaf) && !(schema.at(leaf.path()).type() instanceof FieldType.Place)) {
            Outcome outcome = check(leaf.replaced(tree, leaf.value() + "," + leaf.value()));
            noticed("entry twice", leaf, outcome);
        }
    }

    private void removed(JsonLeaf leaf) throws IOException {
        Outcome outcome = check(leaf.removed(tree));
        if (leaf.inObject()) {
            assertThat(outcome.names(leaf.path()))
                    .as("%s removed: %s", leaf.path(), outcome.output)
                    .isTrue();
            assertThat(outcome.output).containsAnyOf("this field is missing", "expected");
            count(outcome.code == 1 ? "removed, refused" : "removed, warned of");
        }
    }

    private void extra(JsonLeaf leaf) throws IOException {
        if (leaf.inObject()) {
            Outcome outcome = check(leaf.replaced(tree, leaf.value() + ",\"invented\":1"));
            String parent =
                    leaf.path().substring(0, leaf.path().length() - leaf.name().length());
            assertThat(outcome.code).as(leaf.path()).isEqualTo(1);
            assertThat(outcome.names(parent + "invented"))
                    .as("%s: %s", leaf.path(), outcome.output)
                    .isTrue();
            assertThat(outcome.output).contains("no such field");
            count("extra field");
        }
    }

    private static boolean isShrinkingRate(JsonLeaf leaf) {
        return leaf.path().startsWith("$.assumptions")
                && AssumptionCatalogue.find(leaf.parent()
                                        .getAsJsonObject()
                                        .get("id")
                                        .getAsString())
                                .orElseThrow()
                                .least()
                        < 0;
    }

    // An unknown number is null in the good plan, and 17.5 would be right.
    private boolean isNumeric(JsonLeaf leaf) {
        return leaf.isNumber() || (isField(leaf) && schema.at(leaf.path()).type() instanceof FieldType.Decimal);
    }

    // Format and version are no fields of the plan.
    private static boolean isField(JsonLeaf leaf) {
        return !leaf.path().equals("$.format") && !leaf.path().equals("$.formatVersion");
    }

    private void refused(String how, JsonLeaf leaf, String text) throws IOException {
        Outcome outcome = check(text);
        boolean named = outcome.names(leaf.path()) || outcome.names(container(leaf));
        if (outcome.code != 1 || !named || !outcome.output.matches("(?s).*(expected|twice|there is no).*")) {
            silent.add("%s: %s: %s".formatted(how, leaf.path(), outcome));
        }
        count(how);
    }

    // The findings may be about what hangs on the value, such as a site that is now at sea.
    private void noticed(String how, JsonLeaf leaf, Outcome outcome) {
        boolean stated = outcome.output.matches("(?s).*(error|warning): \\$\\..*");
        if (!stated) {
            silent.add("%s: %s: %s".formatted(how, leaf.path(), outcome));
        }
        count(how);
    }

    // A number of a coordinate is told of as the whole place or route.
    private static String container(JsonLeaf leaf) {
        String path = leaf.path();
        while (path.endsWith("]")) {
            path = path.substring(0, path.lastIndexOf('['));
        }
        return path;
    }

    private void count(String how) {
        counts.merge(how, 1, Integer::sum);
    }

    private Outcome check(String text) throws IOException {
        Path file = folder.resolve("mutated.ixplan");
        Files.writeString(file, text);
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        Console console = new Console(TEXTS, writer, writer);
        ProgramLog log = new ProgramLog(Optional.empty());
        int code = new Cli(console, new ProgramVersion("0"), log, List.of(new CheckCommand(console, ATLAS)))
                .run(List.of("check", file.toString()));
        assertThat(code).as(output.toString()).isIn(0, 1);
        assertThat(output.toString()).doesNotContain("\tat ", "Exception");
        assertThat(output.toString().split(NEWLINE, -1)).hasSizeLessThan(200);
        return new Outcome(code, output.toString());
    }
}
