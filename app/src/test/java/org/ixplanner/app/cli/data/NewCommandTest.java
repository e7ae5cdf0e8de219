package org.ixplanner.app.cli.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ixplanner.app.cli.PlanArgument;
import org.ixplanner.app.cli.simulate.CommandRun;
import org.ixplanner.app.importing.country.PublicFiles;
import org.ixplanner.engine.plan.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    private static final Path REAL = Path.of("/work/shared/data");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path plan;

    @SuppressWarnings("NullAway.Init")
    private PublicFiles files;

    @BeforeEach
    void writeThem() throws IOException {
        plan = folder.resolve("ke.ixplan");
        files = new PublicFiles(folder);
    }

    @Test
    void aPlanIsBegunCheckedAndSimulated() {
        CommandRun run = CommandRun.of(arguments());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .contains(
                        "read: rows of PeeringDB: 19; related networks: 4; rows of users: 2; blocks of AS numbers: 1; rows"
                                + " of fibre: 0",
                        plan + ": networks at home: 2, abroad: 1; contracts: 2, none confirmed",
                        plan + ": exchanges: 1, members' ports: 2; sites: 3; fibre nodes: 0; spans: 0",
                        "AS numbers registered in the country: 3; routed: 2");
        assertThat(run.out()).contains("open: users.json has shares of the users");
        assertThat(CommandRun.of("check", plan.toString()).code()).isZero();
        assertThat(CommandRun.of("simulate", plan.toString()).code()).isZero();
    }

    @Test
    void aCountryAloneGivesAnEmptyPlanThatIsValid() throws Exception {
        CommandRun run = CommandRun.of("new", "--country", "KE", "-o", plan.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("networks at home: 0, abroad: 0").contains("open: no file says who has users");
        assertThat(CommandRun.of("check", plan.toString()).code()).isZero();
        Plan begun = new PlanArgument(plan.toString()).load().plan();
        assertThat(begun.header().country()).isEqualTo("KE");
        assertThat(begun.networks()).isEmpty();
        assertThat(begun.contentGroups()).isEmpty();
        assertThat(begun.header().notes()).isEmpty();
    }

    @Test
    void aFileThatIsThereIsNotOverwrittenUnlessItIsSaid() throws IOException {
        Files.writeString(plan, "mine");
        CommandRun run = CommandRun.of(arguments());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("the file is there already");
        assertThat(plan).hasContent("mine");
        assertThat(CommandRun.of(arguments("--force")).code()).isZero();
        assertThat(Files.readString(plan)).contains("ixplanner-plan");
    }

    @Test
    void theSummaryIsForOtherProgramsToo() {
        JsonObject summary = CommandRun.of(arguments("--json")).json();
        assertThat(summary.get("country").getAsString()).isEqualTo("KE");
        assertThat(summary.getAsJsonObject("made").get("networksAtHome").getAsInt())
                .isEqualTo(2);
        assertThat(summary.getAsJsonObject("read").get("usersRows").getAsInt()).isEqualTo(2);
        assertThat(summary.getAsJsonArray("open")).isNotEmpty();
    }

    @Test
    void aFileThatCannotBeReadMakesNoPlan() throws IOException {
        Files.writeString(files.users(), "{\"KE\": {\"64496\": 60");
        CommandRun run = CommandRun.of(arguments());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("users.json").contains("line 1").contains("ends too early");
        assertThat(plan).doesNotExist();
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(CommandRun.of("new", "--country", "XX", "-o", plan.toString())
                        .code())
                .isEqualTo(2);
        assertThat(CommandRun.of("new", "--country", "KE").code()).isEqualTo(2);
        assertThat(CommandRun.of(arguments("--country-users", "many")).code()).isEqualTo(2);
    }

    @Test
    void kenyaFromRealFilesGivesAPlanThatSimulates() throws IOException {
        assumeTrue(Files.exists(REAL), () -> "no " + REAL + " on this machine");
        List<String> arguments = new ArrayList<>(List.of("new", "--country", "KE", "-o", plan.toString()));
        arguments.add("--peeringdb");
        arguments.addAll(json("peeringdb/2018-11"));
        arguments.addAll(json("peeringdb/2026-pages"));
        arguments.addAll(List.of("--as-rel", REAL + "/as-rel/20191201.as-rel2.txt.bz2"));
        arguments.addAll(List.of("--users", REAL + "/aspop/2019-11.json"));
        arguments.add("--fibre");
        arguments.addAll(json("ofds/Kenya"));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("networks at home: 20, abroad: 22");
        assertThat(CommandRun.of("check", plan.toString()).code()).isZero();
        CommandRun simulated = CommandRun.of("simulate", plan.toString());
        assertThat(simulated.code()).isZero();
        assertThat(simulated.out()).contains("without the");
    }

    private static List<String> json(String name) throws IOException {
        try (Stream<Path> found = Files.walk(REAL.resolve(name))) {
            return found.filter(file -> file.toString().endsWith(".json"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private String[] arguments(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "new",
                "--country",
                "ke",
                "--peeringdb",
                files.peeringDb().toString(),
                "--as-rel",
                files.relations().toString(),
                "--users",
                files.users().toString(),
                "--delegated",
                files.delegated().toString(),
                "-o",
                plan.toString()));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
