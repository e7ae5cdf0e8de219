package org.ixplanner.app.session;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.task.WindowThread;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.exchange.planfile.Recovery;
import org.ixplanner.exchange.planfile.SaveException;

/// Plans as files. What has no file yet is kept in a folder of the program's own, under the number of its process and
/// when that began: they tell whether whoever kept it is still there, though systems use numbers again.
public final class DiskPlanStore implements PlanStore {

    private static final Pattern KEPT = Pattern.compile("\\.unsaved-(\\d{1,18})-(\\d{1,18})\\.ixplan\\.autosave");

    private final Optional<Path> folder;
    private final long process;

    /// @param folder for plans without a file; empty to keep none
    public DiskPlanStore(Optional<Path> folder) {
        this(folder, ProcessHandle.current().pid());
    }

    /// @param process that the kept plans are of
    DiskPlanStore(Optional<Path> folder, long process) {
        this.folder = folder;
        this.process = process;
    }

    @Override
    public LoadResult load(Path file) {
        WindowThread.mustNotBeHere();
        return PlanFiles.load(file);
    }

    @Override
    public LoadResult sample(String name) {
        WindowThread.mustNotBeHere();
        return SamplePlans.load(name);
    }

    @Override
    public boolean has(Path file) {
        WindowThread.mustNotBeHere();
        return Files.exists(file);
    }

    @Override
    public void save(Plan plan, Path file) throws SaveException {
        WindowThread.mustNotBeHere();
        PlanFiles.save(plan, file);
    }

    @Override
    public List<Recovery.Candidate> copies(Path file) {
        WindowThread.mustNotBeHere();
        return Recovery.candidates(file).stream()
                .filter(copy -> copy.source() == Recovery.Source.BACKUP || isNewer(copy.saved(), file))
                .toList();
    }

    @Override
    public void keep(Plan plan, Optional<Path> file) throws SaveException {
        WindowThread.mustNotBeHere();
        Optional<Path> place = file.or(this::own);
        if (place.isPresent()) {
            PlanFiles.autosave(plan, place.get());
        }
    }

    @Override
    public void forget(Optional<Path> file) {
        WindowThread.mustNotBeHere();
        file.or(this::own).ifPresent(place -> remove(Recovery.autosaveOf(place)));
    }

    @Override
    public List<Recovery.Candidate> orphans() {
        WindowThread.mustNotBeHere();
        List<Recovery.Candidate> found = new ArrayList<>();
        if (folder.isPresent() && Files.isDirectory(folder.get())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.get())) {
                files.forEach(file -> orphan(file).ifPresent(found::add));
            } catch (IOException e) {
                // What cannot be listed cannot be got back; nothing is lost that was there before.
                return List.of();
            }
        }
        found.sort(Comparator.comparing(Recovery.Candidate::saved).reversed());
        return found;
    }

    @Override
    public void adopt(Recovery.Candidate orphan) {
        WindowThread.mustNotBeHere();
        own().ifPresent(place -> move(orphan.file(), Recovery.autosaveOf(place)));
    }

    private static Optional<Recovery.Candidate> orphan(Path file) {
        Matcher name = KEPT.matcher(file.getFileName().toString());
        if (!name.matches() || began(Long.parseLong(name.group(1))) == Long.parseLong(name.group(2))) {
            return Optional.empty();
        }
        return PlanFiles.load(file) instanceof LoadResult.Loaded loaded
                ? time(file).map(saved -> new Recovery.Candidate(Recovery.Source.AUTOSAVE, file, saved, loaded.plan()))
                : Optional.empty();
    }

    private Optional<Path> own() {
        try {
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
            }
            return folder.map(at -> at.resolve("unsaved-" + process + "-" + Math.max(0, began(process)) + ".ixplan"));
        } catch (IOException e) {
            // Without the folder nothing is kept; saving still works.
            return Optional.empty();
        }
    }

    // In milliseconds; -1 if there is no such process, 0 if the system does not tell.
    private static long began(long process) {
        return ProcessHandle.of(process)
                .filter(DiskPlanStore::runs)
                .map(it -> it.info().startInstant().map(Instant::toEpochMilli).orElse(0L))
                .orElse(-1L);
    }

    // Systems list a process that was killed until its parent has taken note, perhaps for ever, but then have no
    // command for it. Where commands are not told at all, being listed must do.
    private static boolean runs(ProcessHandle process) {
        return process.info().command().isPresent()
                || ProcessHandle.current().info().command().isEmpty();
    }

    private static boolean isNewer(FileTime saved, Path file) {
        return time(file).map(written -> saved.compareTo(written) > 0).orElse(true);
    }

    private static Optional<FileTime> time(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // It is offered again at the next start; what was read of it is at hand.
            return;
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is offered again at the next start, and can be refused there.
            return;
        }
    }
}
