package org.ixplanner.app.desktop.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.ixplanner.app.desktop.dialog.Dialogs;
import org.ixplanner.app.desktop.dialog.Dialogs.Recovered;
import org.ixplanner.app.session.OpenPlan;
import org.ixplanner.app.session.PlanSession;
import org.ixplanner.app.session.PlanStore;
import org.ixplanner.app.session.RecentPlans;
import org.ixplanner.app.task.Job;
import org.ixplanner.app.task.TaskRunner;
import org.ixplanner.app.task.Work;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.FileProblem;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.Recovery;
import org.ixplanner.exchange.planfile.SaveException;

/// Opens, saves, closes and recovers plans. The plan that is open stays as it is until another one is read whole, and
/// no change is lost without a question.
public final class PlanController {

    private static final String ENDING = ".ixplan";

    private final PlanSession session;
    private final PlanStore store;
    private final RecentPlans recent;
    private final TaskRunner runner;
    private final Dialogs dialogs;
    private final Consumer<Message> told;

    /// @param session whose plan it is
    /// @param store where plans are kept
    /// @param recent the plans that were open last
    /// @param runner for everything that takes time
    /// @param dialogs for questions
    /// @param told is given what was done, for the status line
    public PlanController(
            PlanSession session,
            PlanStore store,
            RecentPlans recent,
            TaskRunner runner,
            Dialogs dialogs,
            Consumer<Message> told) {
        this.session = session;
        this.store = store;
        this.recent = recent;
        this.runner = runner;
        this.dialogs = dialogs;
        this.told = told;
    }

    /// Asks which plan to open, and opens it.
    public void open() {
        dialogs.openPlan().ifPresent(this::open);
    }

    /// Opens a plan file.
    public void open(Path file) {
        read(
                Message.of("task.open", name(file)),
                progress -> {
                    LoadResult result = store.load(file);
                    return new Read(result, store.copies(file));
                },
                read -> opened(file, read));
    }

    /// Opens a copy of a plan that comes with the program.
    public void openSample(String name) {
        read(Message.of("task.open", name), progress -> store.sample(name), this::openedSample);
    }

    /// Opens what an earlier run of the program could not save.
    public void recover(Recovery.Candidate orphan) {
        afterSaving(() -> runner.start(Job.quiet(
                Message.of("task.keep"),
                progress -> {
                    store.adopt(orphan);
                    return orphan.plan();
                },
                plan -> {
                    session.open(OpenPlan.unsaved(plan, Optional.empty()));
                    told.accept(Message.of("status.recovered", plan.header().name()));
                })));
    }

    /// Saves the plan in its file; asks for one if it has none.
    public void save() {
        save(() -> {});
    }

    /// Asks for a file, and saves the plan there.
    public void saveAs() {
        session.open().ifPresent(open -> saveAs(open, () -> {}));
    }

    /// Closes the plan, after a question if something would be lost.
    ///
    /// @param then what follows once it is closed
    public void close(Runnable then) {
        afterSaving(() -> {
            session.close();
            then.run();
        });
    }

    private <T> void read(Message title, Work<T> work, Consumer<T> then) {
        afterSaving(() -> {
            Optional<OpenPlan> asked = session.open();
            runner.start(Job.shown(title, work, read -> ifStill(asked, () -> then.accept(read))));
        });
    }

    // What was changed while the other plan was read has not been asked about.
    private void ifStill(Optional<OpenPlan> asked, Runnable then) {
        if (session.open().equals(asked)) {
            then.run();
        } else {
            afterSaving(then);
        }
    }

    private record Read(LoadResult result, List<Recovery.Candidate> copies) {}

    private void opened(Path file, Read read) {
        switch (read.result()) {
            case LoadResult.Loaded loaded -> openLoaded(file, loaded, autosaves(read.copies()));
            case LoadResult.Refused refused -> refuse(file, refused, read.copies());
        }
    }

    private static List<Recovery.Candidate> autosaves(List<Recovery.Candidate> copies) {
        return copies.stream()
                .filter(copy -> copy.source() == Recovery.Source.AUTOSAVE)
                .toList();
    }

    private void openLoaded(Path file, LoadResult.Loaded loaded, List<Recovery.Candidate> newer) {
        if (newer.isEmpty()) {
            show(OpenPlan.ofFile(loaded.plan(), file), Message.of("status.opened", name(file)));
            return;
        }
        dialogs.recover(file, false, newer).ifPresent(chosen -> {
            switch (chosen) {
                case Recovered.AsSaved() ->
                    show(OpenPlan.ofFile(loaded.plan(), file), Message.of("status.opened", name(file)));
                case Recovered.FromCopy(Recovery.Candidate copy) -> showCopy(file, copy);
            }
        });
    }

    private void refuse(Path file, LoadResult.Refused refused, List<Recovery.Candidate> copies) {
        dialogs.tell(Message.of("dialog.notOpened", name(file)), lines(refused.problems()));
        if (!copies.isEmpty()) {
            dialogs.recover(file, true, copies).ifPresent(chosen -> {
                if (chosen instanceof Recovered.FromCopy(Recovery.Candidate copy)) {
                    showCopy(file, copy);
                }
            });
        }
    }

    private void showCopy(Path file, Recovery.Candidate copy) {
        show(OpenPlan.unsaved(copy.plan(), Optional.of(file)), Message.of("status.recovered", name(file)));
    }

    private void show(OpenPlan plan, Message done) {
        session.open(plan);
        told.accept(done);
        plan.file().ifPresent(this::remember);
    }

    private void remember(Path file) {
        runner.start(Job.quiet(
                Message.of("task.remember"),
                progress -> {
                    recent.opened(file);
                    return file;
                },
                done -> {}));
    }

    private void openedSample(LoadResult result) {
        switch (result) {
            case LoadResult.Loaded loaded ->
                show(
                        OpenPlan.copy(loaded.plan()),
                        Message.of("status.sample", loaded.plan().header().name()));
            case LoadResult.Refused refused ->
                dialogs.tell(Message.of("dialog.notOpened", "sample"), lines(refused.problems()));
        }
    }

    private void afterSaving(Runnable then) {
        Optional<OpenPlan> open = session.open().filter(OpenPlan::isModified);
        if (open.isEmpty()) {
            then.run();
            return;
        }
        switch (dialogs.unsaved(open.get().plan().header().name())) {
            // Asks again if something was changed while it was saved.
            case SAVE -> save(() -> afterSaving(then));
            // It goes when the other one has been read, so that a broken file loses nothing.
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    private void save(Runnable then) {
        session.open().ifPresent(open -> open.file()
                .ifPresentOrElse(file -> write(open, file, then), () -> saveAs(open, then)));
    }

    private void saveAs(OpenPlan open, Runnable then) {
        dialogs.savePlan(suggested(open)).ifPresent(chosen -> {
            Path file = withEnding(chosen);
            if (file.equals(chosen)) {
                write(open, file, then);
            } else {
                writeIfMay(open, file, then);
            }
        });
    }

    // The system asks before it replaces what was chosen, not what it is called with the ending.
    private void writeIfMay(OpenPlan open, Path file, Runnable then) {
        runner.start(Job.quiet(Message.of("task.save", name(file)), progress -> store.has(file), isThere -> {
            if (!isThere || dialogs.replace(file)) {
                write(open, file, then);
            }
        }));
    }

    private void write(OpenPlan open, Path file, Runnable then) {
        runner.start(Job.shown(
                Message.of("task.save", name(file)),
                progress -> {
                    store.save(open.plan(), file);
                    return file;
                },
                saved -> {
                    session.saved(open, saved);
                    told.accept(Message.of("status.saved", name(saved)));
                    remember(saved);
                    then.run();
                },
                failure -> notSaved(file, failure)));
    }

    private void notSaved(Path file, Exception failure) {
        if (failure instanceof SaveException unsaved) {
            dialogs.tell(Message.of("dialog.notSaved", name(file)), List.of(unsaved.what()));
        } else {
            throw Job.mistake(failure);
        }
    }

    private static List<Message> lines(List<FileProblem> problems) {
        List<Message> lines = new ArrayList<>();
        for (FileProblem problem : problems) {
            lines.add(
                    problem.where().isEmpty()
                            ? problem.what()
                            : Message.of("dialog.problemAt", problem.where(), problem.what()));
        }
        return lines;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String suggested(OpenPlan open) {
        String plain = open.plan()
                .header()
                .name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return open.file().map(PlanController::name).orElse(plain + ENDING);
    }

    private static Path withEnding(Path file) {
        boolean hasEnding = name(file).toLowerCase(Locale.ROOT).endsWith(ENDING);
        return hasEnding ? file : file.resolveSibling(name(file) + ENDING);
    }
}
