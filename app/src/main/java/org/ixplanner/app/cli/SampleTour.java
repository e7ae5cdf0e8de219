package org.ixplanner.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.disk.Reasons;

/// What bare `ixplanner` does where there is no display: shows the sample country as a table, a report and a map.
///
/// @param console where it says so
/// @param folder for report and map
/// @param commands runs a command line and returns what the process would
public record SampleTour(Console console, Path folder, ToIntFunction<List<String>> commands) {

    private static final String SAMPLE = "sample:kenya";

    /// Runs the commands in turn until one fails.
    ///
    /// @return what the process returns
    public int run() {
        console.tell(Message.of("desktop.noDisplay", SAMPLE, folder.toString()));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            console.tell(Message.of("cli.folder.unmade", folder.toString(), Reasons.of(e)));
            return ExitCode.INPUT.number();
        }
        for (List<String> command : steps()) {
            int code = commands.applyAsInt(command);
            if (code != ExitCode.DONE.number()) {
                return code;
            }
        }
        return ExitCode.DONE.number();
    }

    private List<List<String>> steps() {
        return List.of(
                List.of("simulate", SAMPLE),
                List.of("report", SAMPLE, "--to", folder.toString()),
                List.of("map", SAMPLE, "--to", folder.resolve("map.pdf").toString()));
    }
}
