package org.ixplanner.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ixplanner.app.cli.Cli;
import org.ixplanner.app.cli.Commands;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.cli.ExitCode;
import org.ixplanner.app.cli.Failures;
import org.ixplanner.app.cli.SampleTour;
import org.ixplanner.app.desktop.Desktop;
import org.ixplanner.app.importing.fibre.EpsgFolder;
import org.ixplanner.app.log.LogFolder;
import org.ixplanner.app.log.ProgramLog;
import org.ixplanner.app.session.UserFolders;
import org.ixplanner.app.text.ProgramVersion;
import org.ixplanner.app.text.Texts;

/// The entry of the program: arguments go to the command line, none opens the desktop.
public final class Main {

    private static final Path TOUR_FOLDER = Path.of("ixplanner-sample-report");

    private Main() {}

    /// @param args as typed
    public static void main(String[] args) {
        Console console = new Console(new Texts(Locale.ENGLISH), writer(System.out), writer(System.err));
        LogFolder.ofThisUser().ifPresent(folder -> EpsgFolder.choose(folder.resolve("epsg")));
        int code;
        try (ProgramLog log = new ProgramLog(LogFolder.ofThisUser())) {
            code = args.length == 0 ? desktop(console, log) : commandLine(console, log, List.of(args));
        }
        System.exit(code);
    }

    private static int commandLine(Console console, ProgramLog log, List<String> arguments) {
        return new Cli(
                        console,
                        ProgramVersion.ofThisBuild(),
                        log,
                        Commands.all(
                                console,
                                new UserFolders(LogFolder.ofThisUser()),
                                plan -> Desktop.open(console.texts().locale(), log, Optional.of(plan))))
                .run(arguments);
    }

    // Desktop is touched only where a window opens: other commands load no JavaFX.
    private static int desktop(Console console, ProgramLog log) {
        try {
            if (Desktop.open(console.texts().locale(), log, Optional.empty())) {
                return ExitCode.DONE.number();
            }
            return new SampleTour(console, TOUR_FOLDER, command -> commandLine(console, log, command)).run();
        } catch (RuntimeException | Error e) {
            return new Failures(console, log).tell(e);
        }
    }

    // Where the locale knows no letters beyond ASCII, a terminal or file that takes more is likelier than one that
    // does not.
    private static PrintWriter writer(PrintStream stream) {
        Charset charset = stream.charset();
        return new PrintWriter(
                stream, true, charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
    }
}
