package org.ixplanner.app.desktop.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ixplanner.app.importing.ImportPreview;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.Recovery;

/// Questions to the person at the window. Each waits for the answer; empty means that there is none.
public interface Dialogs {

    /// Which plan file to open.
    Optional<Path> openPlan();

    /// Which files to bring into the plan; none if there is no answer.
    List<Path> importFiles();

    /// Whether files shall do to the plan what this preview says. Where they would change nothing, that is only
    /// told.
    boolean acceptImport(ImportPreview preview);

    /// Where to save a plan.
    ///
    /// @param suggested a name for the file
    Optional<Path> savePlan(String suggested);

    /// Into which folder documents go.
    Optional<Path> folder(Message title);

    /// Where to save a table.
    ///
    /// @param suggested a name for the file
    Optional<Path> saveTable(String suggested);

    /// What to do with changes that are not saved.
    ///
    /// @param plan the plan's name
    Answer unsaved(String plan);

    /// Whether a file that is there may be replaced; for names that the system has not asked about.
    boolean replace(Path file);

    /// Which of several states of a plan to open; the file itself is offered where it is whole.
    ///
    /// @param file the plan's file
    /// @param isDamaged whether the file itself cannot be read
    /// @param copies the newest first
    Optional<Recovered> recover(Path file, boolean isDamaged, List<Recovery.Candidate> copies);

    /// Tells that something did not work.
    ///
    /// @param title what did not
    /// @param problems why: one for each line
    void tell(Message title, List<Message> problems);

    /// The state of a plan that was chosen.
    sealed interface Recovered {

        /// The file as it is.
        record AsSaved() implements Recovered {}

        /// A copy of it.
        ///
        /// @param copy which
        record FromCopy(Recovery.Candidate copy) implements Recovered {}
    }
}
