package org.ixplanner.app.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.dialog.ScriptedDialogs;
import org.ixplanner.app.importing.offer.ColumnMemory;
import org.ixplanner.app.session.OpenPlan;
import org.ixplanner.engine.plan.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportControllerTest {

    private static final String ROAD =
            """
            {"type": "Feature", "properties": {"name": "Road"},
             "geometry": {"type": "LineString", "coordinates": [[38.56, -3.39], [38.66, -3.54]]}}
            """;

    private final Desk desk = Desk.with("example");
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> told = new ArrayList<>();
    private final ImportController imports = new ImportController(
            desk.session(),
            desk.runner(),
            dialogs,
            ColumnMemory.NONE,
            desk.texts(),
            message -> told.add(desk.texts().format(message)));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path road;

    @BeforeEach
    void drawARoad() throws IOException {
        road = Files.writeString(folder.resolve("road.geojson"), ROAD);
    }

    @Test
    void whatIsAcceptedGoesInAsOneEditThatCanBeUndone() {
        Plan before = desk.plan();
        dialogs.chooseAll(List.of(road)).accept(true);

        imports.choose();

        assertThat(dialogs.asked()).containsExactly("import", "accept 3 new");
        assertThat(desk.plan().spans().size()).isEqualTo(before.spans().size() + 1);
        assertThat(told).containsExactly("Imported: 3 new, 0 changed");
        desk.session().undo();
        assertThat(desk.plan()).isEqualTo(before);
    }

    @Test
    void theMemberListOfAnExchangeGoesInLikeAnyOtherFile() throws IOException {
        Path list = Files.writeString(
                folder.resolve("members.json"),
                """
                {"ixp_list": [{"ixp_id": 1, "shortname": "Lake IX"}], "member_list": [
                 {"asnum": 100, "name": "Hundred", "connection_list": [{"ixp_id": 1}]}]}
                """);
        Plan before = desk.plan();
        dialogs.accept(true);

        imports.read(List.of(list));

        // The exchange and the network.
        assertThat(dialogs.asked()).containsExactly("accept 2 new");
        assertThat(desk.plan().exchanges().items().getLast().name()).isEqualTo("Lake IX");
        desk.session().undo();
        assertThat(desk.plan()).isEqualTo(before);
    }

    @Test
    void whatIsNotAcceptedChangesNothing() {
        Plan before = desk.plan();
        imports.read(List.of(road));
        assertThat(dialogs.asked()).containsExactly("accept 3 new");
        assertThat(desk.plan()).isEqualTo(before);
        assertThat(told).isEmpty();
    }

    @Test
    void whoChoosesNothingIsLeftAlone() {
        imports.choose();
        assertThat(dialogs.asked()).containsExactly("import");
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.kml"), "<kml>");
        imports.read(List.of(road, broken));
        assertThat(dialogs.told())
                .containsExactly(
                        "\"" + broken + "\" cannot be imported",
                        "line 1: this is not well-formed XML; the file may be cut off or damaged");
        assertThat(dialogs.asked()).isEmpty();
    }

    @Test
    void withoutAPlanNothingHappens() {
        desk.session().close();
        imports.read(List.of(road));
        assertThat(dialogs.asked()).isEmpty();
        assertThat(desk.session().open().map(OpenPlan::plan)).isEmpty();
    }
}
