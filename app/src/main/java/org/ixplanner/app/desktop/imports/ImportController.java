package org.ixplanner.app.desktop.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ixplanner.app.desktop.dialog.Dialogs;
import org.ixplanner.app.importing.FileException;
import org.ixplanner.app.importing.FilePreview;
import org.ixplanner.app.importing.ImportPreview;
import org.ixplanner.app.importing.Importing;
import org.ixplanner.app.importing.offer.ColumnMemory;
import org.ixplanner.app.importing.offer.Columns;
import org.ixplanner.app.session.OpenPlan;
import org.ixplanner.app.session.PlanSession;
import org.ixplanner.app.task.Job;
import org.ixplanner.app.task.TaskRunner;
import org.ixplanner.app.task.WindowThread;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.fibre.build.FibreBuilder;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.text.Message;

/// Brings files into the plan that is open: reads them beside the window, shows what they would do, and does it
/// as one edit if that is wanted.
///
/// @param session the plan
/// @param runner reads beside the window
/// @param dialogs asks for files and shows the preview
/// @param columns what the columns of tables meant before
/// @param texts the words
/// @param told is given what was done
public record ImportController(
        PlanSession session,
        TaskRunner runner,
        Dialogs dialogs,
        ColumnMemory columns,
        Texts texts,
        Consumer<Message> told) {

    /// Asks for files, and reads them.
    public void choose() {
        List<Path> files = dialogs.importFiles();
        if (!files.isEmpty()) {
            read(files);
        }
    }

    /// Reads files, such as those dropped onto the window. Without a plan nothing happens.
    public void read(List<Path> files) {
        Optional<Plan> plan = session.open().map(OpenPlan::plan);
        if (plan.isEmpty()) {
            return;
        }
        runner.start(Job.shown(
                Message.of("task.import"),
                progress -> {
                    WindowThread.mustNotBeHere();
                    return Importing.preview(
                            plan.get(),
                            files,
                            FibreBuilder.USUAL_TOLERANCE_KM,
                            new Columns("", columns),
                            texts,
                            progress);
                },
                preview -> show(preview, files),
                this::failed));
    }

    // A plan that was changed meanwhile may have what the preview calls new.
    private void show(ImportPreview preview, List<Path> files) {
        Optional<Plan> now = session.open().map(OpenPlan::plan);
        if (now.isPresent() && !now.get().equals(preview.before())) {
            read(files);
        } else if (now.isPresent() && dialogs.acceptImport(preview)) {
            preview.edit().ifPresent(session::apply);
            told.accept(Message.of(
                    "status.imported",
                    FilePreview.sum(preview.files(), FilePreview::added),
                    FilePreview.sum(preview.files(), FilePreview::changed)));
        }
    }

    private void failed(Exception failure) {
        if (failure instanceof FileException unreadable) {
            Message why = unreadable.why().where().isEmpty()
                    ? unreadable.why().why()
                    : Message.of(
                            "dialog.problemAt",
                            unreadable.why().where(),
                            unreadable.why().why());
            dialogs.tell(Message.of("dialog.notImported", unreadable.file()), List.of(why));
        } else {
            throw Job.mistake(failure);
        }
    }
}
