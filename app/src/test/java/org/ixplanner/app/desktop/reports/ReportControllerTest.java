package org.ixplanner.app.desktop.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.dialog.ScriptedDialogs;
import org.ixplanner.app.session.PlanStudies;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.maps.basemap.NaturalEarthCountries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportControllerTest {

    private final Desk desk = Desk.empty();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> told = new ArrayList<>();
    private final ReportController reports = new ReportController(
            new PlanStudies(NaturalEarthCountries.bundled()),
            dialogs,
            desk.runner(),
            desk.texts(),
            message -> told.add(desk.texts().format(message)));

    @TempDir
    Path folder;

    @Test
    void allDocumentsAreWrittenIntoTheChosenFolder() throws IOException {
        dialogs.choose(folder);

        reports.write(Desk.plan("example"));

        assertThat(endings()).containsExactly("docx", "html", "pdf", "xlsx");
        assertThat(told).containsExactly("Documents are in " + folder);
        assertThat(dialogs.told()).isEmpty();
    }

    @Test
    void whoChoosesNoFolderGetsNoDocuments() {
        reports.write(Desk.plan("example"));

        assertThat(folder).isEmptyDirectory();
        assertThat(told).isEmpty();
        assertThat(dialogs.asked()).containsExactly("folder");
    }

    @Test
    void aPlanThatCannotBeSimulatedTellsWhyAndWritesNothing() {
        dialogs.choose(folder);
        Plan broken =
                Edits.remove(Desk.plan("example"), Kind.NETWORK, "AS65536").apply(Desk.plan("example"));

        reports.write(broken);

        assertThat(folder).isEmptyDirectory();
        assertThat(told).isEmpty();
        assertThat(dialogs.told())
                .containsExactly("The documents cannot be written", desk.texts().text("desktop.outlook.errors"));
    }

    @Test
    void aFolderThatIsAFileIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        dialogs.choose(file);

        reports.write(Desk.plan("example"));

        assertThat(dialogs.told()).hasSize(2).startsWith("The documents cannot be written");
        assertThat(told).isEmpty();
        assertThat(file).hasContent("mine");
    }

    private List<String> endings() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceAll(".*\\.", ""))
                    .sorted()
                    .toList();
        }
    }
}
