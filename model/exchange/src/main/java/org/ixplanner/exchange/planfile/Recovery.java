package org.ixplanner.exchange.planfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.exchange.disk.Links;

/// What can be got back when a plan file is damaged or the program died before it was saved.
public final class Recovery {

    /// Where a recovered plan comes from.
    public enum Source {
        /// written while the plan was open
        AUTOSAVE,
        /// what the file held before it was last saved
        BACKUP
    }

    /// A whole plan that can take the place of the file's.
    ///
    /// @param source where it comes from
    /// @param file which holds it
    /// @param saved when it was written
    /// @param plan the plan
    public record Candidate(Source source, Path file, FileTime saved, Plan plan) {}

    private Recovery() {}

    /// The backup of a plan file, whether or not it is there. It is beside the file that a link leads to.
    public static Path backupOf(Path file) {
        Path real = Links.followed(file);
        return real.resolveSibling(real.getFileName() + ".bak");
    }

    /// The autosave of a plan file, whether or not it is there.
    public static Path autosaveOf(Path file) {
        Path real = Links.followed(file);
        return real.resolveSibling("." + real.getFileName() + ".autosave");
    }

    /// What can be got back for a plan file, newest first; only what can be read whole.
    public static List<Candidate> candidates(Path file) {
        return Stream.of(candidate(Source.AUTOSAVE, autosaveOf(file)), candidate(Source.BACKUP, backupOf(file)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Candidate::saved).reversed())
                .toList();
    }

    private static Optional<Candidate> candidate(Source source, Path file) {
        if (!Files.isRegularFile(file) || !(PlanFiles.load(file) instanceof LoadResult.Loaded loaded)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Candidate(source, file, Files.getLastModifiedTime(file), loaded.plan()));
        } catch (IOException e) {
            // It was there a moment ago; what has gone cannot be recovered.
            return Optional.empty();
        }
    }
}
