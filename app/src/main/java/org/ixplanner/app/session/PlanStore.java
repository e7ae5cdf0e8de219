package org.ixplanner.app.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.Recovery;
import org.ixplanner.exchange.planfile.SaveException;

/// Where plans are kept. Every method takes its time: none may be called on the window's thread.
public interface PlanStore {

    /// What the file holds.
    LoadResult load(Path file);

    /// A plan that comes with the program.
    LoadResult sample(String name);

    /// Whether there is such a file.
    boolean has(Path file);

    /// Saves the plan; the file is then the new one, or as it was.
    ///
    /// @throws SaveException if it cannot be saved
    void save(Plan plan, Path file) throws SaveException;

    /// What is newer than the file itself, or can stand for it where it is damaged; the newest first.
    List<Recovery.Candidate> copies(Path file);

    /// Keeps the plan in case the program ends without saving it.
    ///
    /// @param file of the plan; empty for one that has none
    /// @throws SaveException if that fails
    void keep(Plan plan, Optional<Path> file) throws SaveException;

    /// Forgets what was kept.
    ///
    /// @param file of the plan; empty for one that has none
    void forget(Optional<Path> file);

    /// Plans without a file that a program kept and did not live to save; the newest first.
    List<Recovery.Candidate> orphans();

    /// Takes over an orphan as what this program keeps for a plan without a file, so that it is offered no more.
    void adopt(Recovery.Candidate orphan);
}
