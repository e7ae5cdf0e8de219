package org.ixplanner.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.FileProblem;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.exchange.planfile.Recovery;

/// A plan that is named on the command line: a file, or a plan that comes with the program.
///
/// @param name as typed: a path, or `sample:NAME`
public record PlanArgument(String name) {

    /// The plan.
    ///
    /// @throws InputProblems if there is none that can be used: a line a problem, and one for each copy that can
    public LoadResult.Loaded load() throws InputProblems {
        Optional<String> sample = SamplePlans.asked(name);
        return sample.isPresent() ? sample(sample.get()) : file();
    }

    private LoadResult.Loaded sample(String sample) throws InputProblems {
        if (!SamplePlans.NAMES.contains(sample)) {
            String known = String.join(", ", SamplePlans.words());
            throw new InputProblems(List.of(Message.of("cli.plan.noSample", name, known)));
        }
        return loaded(SamplePlans.load(sample), List.of());
    }

    private LoadResult.Loaded file() throws InputProblems {
        if (name.isBlank()) {
            throw new InputProblems(List.of(Message.of("cli.plan.noName")));
        }
        try {
            Path file = Path.of(name);
            LoadResult result = PlanFiles.load(file);
            return loaded(result, result instanceof LoadResult.Refused ? Recovery.candidates(file) : List.of());
        } catch (InvalidPathException e) {
            throw new InputProblems(List.of(Message.of("cli.plan.noPath", name)));
        }
    }

    private LoadResult.Loaded loaded(LoadResult result, List<Recovery.Candidate> copies) throws InputProblems {
        return switch (result) {
            case LoadResult.Loaded loaded -> loaded;
            case LoadResult.Refused refused -> throw new InputProblems(lines(refused, copies));
        };
    }

    private static String key(Recovery.Source source) {
        return switch (source) {
            case AUTOSAVE -> "cli.plan.autosave";
            case BACKUP -> "cli.plan.backup";
        };
    }

    private List<Message> lines(LoadResult.Refused refused, List<Recovery.Candidate> copies) {
        List<Message> lines = new ArrayList<>();
        for (FileProblem problem : refused.problems()) {
            lines.add(
                    problem.where().isEmpty()
                            ? Message.of("cli.plan.problem", name, problem.what())
                            : Message.of("cli.plan.problemAt", name, problem.where(), problem.what()));
        }
        for (Recovery.Candidate copy : copies) {
            lines.add(Message.of(key(copy.source()), name, copy.file().toString()));
        }
        return lines;
    }
}
