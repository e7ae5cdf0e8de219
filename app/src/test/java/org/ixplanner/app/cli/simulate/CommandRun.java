package org.ixplanner.app.cli.simulate;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ixplanner.app.cli.Cli;
import org.ixplanner.app.cli.Commands;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.log.ProgramLog;
import org.ixplanner.app.text.ProgramVersion;
import org.ixplanner.app.text.Texts;

/// A run of the command line, with what it printed.
///
/// @param code what the process would return
/// @param out standard output
/// @param err standard error
public record CommandRun(int code, String out, String err) {

    public static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new Texts(Locale.ENGLISH), new PrintWriter(out), new PrintWriter(err));
        try (ProgramLog log = new ProgramLog(Optional.<Path>empty())) {
            int code = new Cli(console, new ProgramVersion("test"), log, Commands.all(console, plan -> false))
                    .run(List.of(arguments));
            return new CommandRun(code, out.toString(), err.toString());
        }
    }

    JsonObject json() {
        return JsonParser.parseString(out).getAsJsonObject();
    }
}
