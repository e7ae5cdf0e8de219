package org.ixplanner.app.desktop.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.ixplanner.app.desktop.dialog.Dialogs;
import org.ixplanner.app.mapsheet.ReportMaps;
import org.ixplanner.app.report.content.DocumentFormat;
import org.ixplanner.app.report.content.ReportInput;
import org.ixplanner.app.report.content.ReportMap;
import org.ixplanner.app.report.content.ReportWriter;
import org.ixplanner.app.report.content.ReportYears;
import org.ixplanner.app.session.Outlook;
import org.ixplanner.app.session.PlanStudies;
import org.ixplanner.app.task.FixedCrew;
import org.ixplanner.app.task.Job;
import org.ixplanner.app.task.Progress;
import org.ixplanner.app.task.TaskRunner;
import org.ixplanner.app.task.WindowThread;
import org.ixplanner.app.text.ProgramVersion;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.years.Ranges;
import org.ixplanner.engine.text.Message;
import org.ixplanner.engine.uncertainty.Sampling;
import org.ixplanner.exchange.disk.Reasons;

/// Writes the documents of the plan that is open: what the command `report` writes.
///
/// @param studies simulates all scenarios
/// @param dialogs asks for the folder
/// @param runner writes beside the window
/// @param texts the words
/// @param told is given what was done
public record ReportController(
        PlanStudies studies, Dialogs dialogs, TaskRunner runner, Texts texts, Consumer<Message> told) {

    private static final double YEARS_DONE = 0.3;
    private static final double MAPS_DONE = 0.5;

    /// Asks for a folder and writes the documents.
    public void write(Plan plan) {
        dialogs.folder(Message.of("dialog.reportFolder")).ifPresent(folder -> write(plan, folder));
    }

    private void write(Plan plan, Path folder) {
        runner.start(Job.shown(
                Message.of("task.report"),
                progress -> documents(plan, folder, progress),
                problems -> {
                    if (problems.isEmpty()) {
                        told.accept(Message.of("status.reported", folder.toString()));
                    } else {
                        dialogs.tell(Message.of("dialog.notReported"), problems);
                    }
                },
                this::failed));
    }

    // Problems of the plan are data; an empty list means that the documents are there.
    private List<Message> documents(Plan plan, Path folder, Progress progress)
            throws IOException, CannotSimulateException {
        WindowThread.mustNotBeHere();
        progress.step(0, Message.of("task.simulate"));
        Outlook outlook = studies.outlook(plan, List.of());
        if (outlook.study().isEmpty()) {
            return outlook.obstacles();
        }
        Study study = outlook.study().get();
        ReportYears years = years(study, progress);
        progress.step(YEARS_DONE, Message.of("task.report.maps"));
        List<ReportMap> maps = new ReportMaps(texts).of(study);
        ReportInput input =
                ReportInput.of(study, texts, maps, ProgramVersion.ofThisBuild()).with(years);
        ReportWriter.write(
                folder,
                EnumSet.allOf(DocumentFormat.class),
                input,
                done -> progress.step(MAPS_DONE + (1 - MAPS_DONE) * done, Message.of("task.report.documents")));
        return List.of();
    }

    // Threads of its own: an edit made meanwhile must not queue behind two thousand draws.
    private static ReportYears years(Study study, Progress progress) throws CannotSimulateException {
        try (FixedCrew crew = FixedCrew.besideTheWindow()) {
            Sampling sampling = new Sampling(
                    crew,
                    done -> progress.at(
                            YEARS_DONE * done / Ranges.USUAL_DRAWS,
                            Message.of("task.business.draws", done, Ranges.USUAL_DRAWS)),
                    progress::isCancelled);
            return ReportYears.of(study, Ranges.USUAL_DRAWS, sampling);
        }
    }

    private void failed(Exception failure) {
        if (failure instanceof IOException unwritten) {
            dialogs.tell(Message.of("dialog.notReported"), List.of(Reasons.of(unwritten)));
        } else {
            throw Job.mistake(failure);
        }
    }
}
