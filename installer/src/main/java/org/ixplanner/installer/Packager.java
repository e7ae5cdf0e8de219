package org.ixplanner.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes the application image: `target/ixplanner` with the program, its own Java runtime, and an archive of loaded
/// classes that makes it start quickly. Everything is made anew on each run, so nothing stale is ever packaged.
public final class Packager {

    private Packager() {}

    /// @param args the program's version; a file with the run-time class path; the folder to work in; the icon
    /// @throws IOException if a file cannot be read or written
    /// @throws InterruptedException if the build is stopped
    public static void main(String[] args) throws IOException, InterruptedException {
        String version = args[0];
        Jars jars = Jars.of(Files.readString(Path.of(args[1])));
        Path target = Path.of(args[2]).toAbsolutePath();
        Path icon = Path.of(args[3]);

        Path work = Folders.emptied(target.resolve("packaging"));
        Path jmods = JavaFxModules.create(jars.javaFx(), Folders.emptied(work.resolve("javafx")));
        Path runtime = RuntimeImage.link(jmods, work.resolve("runtime"));
        ApplicationImage image = ApplicationImage.create(
                new ApplicationImage.Ingredients(version, jars.application(), runtime, icon),
                target,
                Folders.emptied(work.resolve("input")));
        new ClassArchive(image, Folders.emptied(work.resolve("training"))).train(trainingRuns(work));
        image.dropJava();
        Folders.delete(work);
    }

    // What people do first: these classes are mapped instead of being loaded and verified.
    private static List<ClassArchive.Run> trainingRuns(Path work) {
        return List.of(
                ClassArchive.Run.window(),
                ClassArchive.Run.window("sample:kenya"),
                ClassArchive.Run.command(0, "simulate", "sample:kenya"),
                ClassArchive.Run.command(
                        0,
                        "report",
                        "sample:kenya",
                        "--to",
                        work.resolve("report").toString()),
                ClassArchive.Run.command(0, "--version"),
                ClassArchive.Run.command(0, "--help"),
                ClassArchive.Run.command(0, "check", "sample:example"),
                ClassArchive.Run.command(2, "no-such-command"));
    }
}
