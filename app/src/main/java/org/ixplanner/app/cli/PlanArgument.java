package org.ixplanner.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.FileProblem;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.exchange.planfile.Recovery;

/// A plan that is named on the command line.
///
/// @param file the plan file
record PlanArgument(Path file) {

    /// The plan in the file.
    ///
    /// @throws InputProblems if there is none that can be used: a line a problem, and one for each copy that can
    LoadResult.Loaded load() throws InputProblems {
        return switch (PlanFiles.load(file)) {
            case LoadResult.Loaded loaded -> loaded;
            case LoadResult.Refused refused -> throw new InputProblems(lines(refused));
        };
    }

    private List<Message> lines(LoadResult.Refused refused) {
        List<Message> lines = new ArrayList<>();
        for (FileProblem problem : refused.problems()) {
            lines.add(line(problem));
        }
        for (Recovery.Candidate copy : Recovery.candidates(file)) {
            lines.add(Message.of("cli.plan.copy", file.toString(), copy.file().toString()));
        }
        return lines;
    }

    private Message line(FileProblem problem) {
        return problem.where().isEmpty()
                ? Message.of("cli.plan.problem", file.toString(), problem.what())
                : Message.of("cli.plan.problemAt", file.toString(), problem.where(), problem.what());
    }
}
