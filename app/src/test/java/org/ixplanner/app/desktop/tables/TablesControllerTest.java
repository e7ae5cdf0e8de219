package org.ixplanner.app.desktop.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.behind.BehindViewModel;
import org.ixplanner.app.desktop.dialog.ScriptedDialogs;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesControllerTest {

    private final Desk desk = Desk.with("example");
    private final BehindViewModel behind = new BehindViewModel(desk.workspace(), desk.texts(), desk.runner());
    private final TablesViewModel tables = new TablesViewModel(desk.workspace(), behind, desk.texts());
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> told = new ArrayList<>();
    private final TablesController controller = new TablesController(
            dialogs, desk.runner(), message -> told.add(desk.texts().format(message)));

    @TempDir
    Path folder;

    @Test
    void theShownRowsAreSavedWithTheirHeadings() throws IOException {
        Path file = folder.resolve("organisations.csv");
        dialogs.choose(file);
        tables.kindProperty().set(Kind.ORGANISATION);
        tables.filterProperty().set("savanna");

        controller.export("organisations", tables.shownProperty().get());

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().split(",", -1))
                .hasSameSizeAs(tables.shownProperty().get().columns());
        assertThat(lines.get(1)).startsWith("o-savanna,Savanna Group,KE");
        assertThat(dialogs.asked()).containsExactly("table organisations.csv");
        assertThat(told).containsExactly("Saved organisations.csv");
    }

    @Test
    void textThatLooksLikeAFormulaStaysTextAndNumbersStayNumbers() throws IOException {
        desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS64496", "name", "=HYPERLINK(\"x\")"));
        Path file = folder.resolve("networks.csv");
        dialogs.choose(file);

        controller.export("networks", tables.shownProperty().get());

        String text = Files.readString(file);
        assertThat(text).doesNotContain(",=HYPERLINK").contains("30000");
    }

    @Test
    void everyTableCanBeSaved() throws IOException {
        for (Kind kind : Kind.values()) {
            tables.kindProperty().set(kind);
            dialogs.choose(folder.resolve(kind.table() + ".csv"));

            controller.export(kind.table(), tables.shownProperty().get());

            assertThat(Files.readString(folder.resolve(kind.table() + ".csv"))).isNotBlank();
        }
        assertThat(dialogs.told()).isEmpty();
    }

    @Test
    void whoChoosesNoFileGetsNone() {
        controller.export("networks", tables.shownProperty().get());

        assertThat(folder).isEmptyDirectory();
        assertThat(told).isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        dialogs.choose(folder.resolve("missing").resolve("networks.csv"));

        controller.export("networks", tables.shownProperty().get());

        assertThat(dialogs.told()).hasSize(2).startsWith("\"networks.csv\" cannot be saved");
        assertThat(told).isEmpty();
    }
}
