package org.ixplanner.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ixplanner.app.log.ProgramLog;
import org.ixplanner.app.text.ProgramVersion;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.exchange.planfile.SaveException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void placeThePlan() {
        file = folder.resolve("kenya.ixplan");
    }

    @Test
    void aGoodPlan() throws SaveException {
        PlanFiles.save(TestPlans.good(), file);
        assertThat(check()).isZero();
        assertThat(out.toString().lines()).containsExactly(file + ": no errors, no warnings, no notes");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aSampleAndOneThatIsNone() {
        assertThat(run("check", "sample:example")).isZero();
        assertThat(run("check", "sample:atlantis")).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "sample:atlantis: error: no such plan comes with the program; expected one of sample:example, sample:kenya");
    }

    @Test
    void anErrorInThePlanEndsWithOneAndSaysWhereAndWhatToDo() throws SaveException {
        PlanFiles.save(withoutTheIncumbent(), file);
        assertThat(check()).isEqualTo(1);
        assertThat(out.toString().lines()).anySatisfy(line -> assertThat(line)
                .startsWith(file + ": error: $.networks[")
                .contains("].contracts[", "AS64496"));
        assertThat(out.toString().lines().toList().getLast()).matches(".*: \\d+ errors?, .*");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void jsonHoldsTheSameFindings() throws SaveException {
        PlanFiles.save(withoutTheIncumbent(), file);
        assertThat(check("--json")).isEqualTo(1);
        JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertThat(json.keySet()).containsExactly("plan", "errors", "warnings", "notes", "findings");
        assertThat(json.get("errors").getAsInt()).isPositive();
        JsonObject finding = json.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertThat(finding.keySet()).containsExactly("check", "severity", "path", "message", "hint");
        assertThat(finding.get("path").getAsString()).startsWith("$.");
        assertThat(finding.get("severity").getAsString()).isIn("error", "warning", "note");
    }

    @Test
    void anOlderFormatIsANote() throws IOException {
        StringWriter text = new StringWriter();
        PlanFiles.write(TestPlans.empty(), text);
        Files.writeString(file, text.toString().replace("\"formatVersion\": 2", "\"formatVersion\": 1"));
        assertThat(check()).isZero();
        assertThat(out.toString()).contains("note: $: the plan is in format version 1; the present one is 2");
    }

    @Test
    void whatIsNoPlanIsOneLine() throws IOException {
        String good = goodText();
        refusedInOneLine(good.substring(0, good.length() / 2), "the file ends in the middle");
        refusedInOneLine("", "the file is empty");
        refusedInOneLine("\u0000\u0001\u0002PK\u0003\u0004", "this is not valid JSON");
        refusedInOneLine("{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}", "more than 64 levels");
        refusedInOneLine(good.replace("\"formatVersion\": 2", "\"formatVersion\": 3"), "newer IXP Planner");
        refusedInOneLine("[1, 2, 3]", "expected a plan");
        Files.write(file, "{\"é\": 1}".getBytes(StandardCharsets.ISO_8859_1));
        refusedInOneLine("this is not UTF-8");
    }

    @Test
    void aFolderAMissingFileAndAnImpossibleNameAreOneLine() throws IOException {
        refusedInOneLine("there is no such file");
        Files.createDirectory(file);
        refusedInOneLine("this is a folder");
        file = Path.of("");
        assertThat(run("check", "a\u0000b")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("no name that a file can have");
    }

    @Test
    void aDamagedPlanWithABackupSaysWhereTheBackupIs() throws SaveException, IOException {
        PlanFiles.save(TestPlans.good(), file);
        PlanFiles.save(TestPlans.good(), file);
        Files.writeString(file, "{");
        assertThat(check()).isEqualTo(1);
        assertThat(err.toString().lines())
                .hasSize(2)
                .last()
                .asString()
                .isEqualTo(file + ": the state before the last save is whole in " + file + ".bak");
    }

    @Test
    void millionsOfProblemsAreNotMillionsOfLines() throws IOException {
        Files.writeString(file, goodText().replaceFirst("\"region\": \\[", "\"region\": [" + "7,".repeat(5_000)));
        assertThat(check()).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(101).last().asString().endsWith("error: and 4,900 more problems");
    }

    @Test
    void aPlaceTheWrongWayRoundIsShown() throws IOException {
        Files.writeString(file, goodText().replaceFirst("\"place\": \\[[^]]*]", "\"place\": [-1.29, 136.82]"));
        assertThat(check()).isEqualTo(1);
        assertThat(err.toString())
                .contains(
                        "expected a place as [longitude from -180 to 180, latitude from -90 to 90], found [-1.29,136.82]");
    }

    @Test
    void aFileCalledLikeAnOptionFileIsJustAFile() throws IOException {
        file = folder.resolve("@args");
        Files.writeString(file, "--version");
        assertThat(run("check", "@" + file)).isEqualTo(1);
        assertThat(err.toString()).contains("there is no such file");
    }

    @Test
    void anEmptyNameIsOneLine() {
        assertThat(run("check", " ")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("name of the plan is empty");
    }

    @Test
    void usage() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing: PLAN");
        assertThat(run("check", "--help")).isZero();
        assertThat(out.toString()).contains("Usage: ixplanner check", "--json");
    }

    private void refusedInOneLine(String text, String why) throws IOException {
        Files.writeString(file, text);
        refusedInOneLine(why);
    }

    private void refusedInOneLine(String why) {
        assertThat(check()).as(why).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith(file + ": error: ")
                .contains(why);
        assertThat(out.toString()).isEmpty();
        err.getBuffer().setLength(0);
    }

    private static Plan withoutTheIncumbent() {
        Plan good = TestPlans.good();
        return PlanEdit.remove(good, Kind.NETWORK, "AS64496").apply(good);
    }

    private static String goodText() throws IOException {
        StringWriter text = new StringWriter();
        PlanFiles.write(TestPlans.good(), text);
        return text.toString();
    }

    private int check(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        Console console = new Console(new Texts(Locale.ENGLISH), new PrintWriter(out), new PrintWriter(err));
        ProgramLog log = new ProgramLog(Optional.empty());
        return new Cli(console, new ProgramVersion("0"), log, Commands.all(console, plan -> false))
                .run(List.of(arguments));
    }
}
