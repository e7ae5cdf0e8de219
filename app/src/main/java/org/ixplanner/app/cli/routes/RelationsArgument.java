package org.ixplanner.app.cli.routes;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.caida.AsRelationsFile;
import org.ixplanner.exchange.caida.AsRelationsResult;
import org.ixplanner.exchange.caida.LineProblem;
import org.ixplanner.exchange.caida.SkipReason;

/// A file of AS relationships that is named on the command line.
///
/// @param name as typed
/// @param lenient whether lines that are of no use are skipped
record RelationsArgument(String name, boolean lenient) {

    /// Its relations. What was skipped is told.
    ///
    /// @throws InputProblems if they cannot be read: a line a problem
    AsRelationsResult.Loaded load(Console console) throws InputProblems {
        if (name.isBlank()) {
            throw new InputProblems(List.of(Message.of("cli.routes.noName")));
        }
        Path file;
        try {
            file = Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputProblems(List.of(Message.of("cli.routes.noPath", name)));
        }
        return switch (AsRelationsFile.read(file, lenient)) {
            case AsRelationsResult.Loaded loaded -> {
                tellSkipped(loaded, console);
                yield loaded;
            }
            case AsRelationsResult.Refused refused ->
                throw new InputProblems(
                        refused.problems().stream().map(this::line).toList());
        };
    }

    private void tellSkipped(AsRelationsResult.Loaded loaded, Console console) {
        for (SkipReason reason : SkipReason.values()) {
            long count = loaded.skipped().getOrDefault(reason, 0L);
            if (count > 0) {
                console.tell(Message.of("cli.routes.skipped", name, count, Message.of(key(reason))));
            }
        }
    }

    private static String key(SkipReason reason) {
        return switch (reason) {
            case UNREADABLE -> "cli.routes.skipped.unreadable";
            case OLDER_CODE -> "cli.routes.skipped.olderCode";
            case OWN_NEIGHBOUR -> "cli.routes.skipped.ownNeighbour";
            case CONFLICT -> "cli.routes.skipped.conflict";
        };
    }

    private Message line(LineProblem problem) {
        return problem.line() == 0
                ? Message.of("cli.plan.problem", name, problem.what())
                : Message.of("cli.routes.problemAt", name, String.valueOf(problem.line()), problem.what());
    }
}
