package org.ixplanner.app.cli;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.ixplanner.app.log.ProgramLog;
import org.ixplanner.app.text.ProgramVersion;
import org.ixplanner.engine.text.Message;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/// Runs a command line. Whatever happens ends in an [ExitCode] and at most one line a problem; stack traces go to the
/// log.
public final class Cli {

    private final Console console;
    private final ProgramLog log;
    private final Failures failures;
    private final CommandLine root;

    /// @param commands the commands below `ixplanner`, built as the package describes
    public Cli(Console console, ProgramVersion version, ProgramLog log, List<Object> commands) {
        this.console = console;
        this.log = log;
        this.failures = new Failures(console, log);
        this.root = new CommandLine(new RootCommand(console.texts()));
        // A plan may be called @kenya.ixplan; the library would read arguments from it.
        root.setExpandAtFiles(false);
        commands.forEach(root::addSubcommand);
        root.getCommandSpec().version(console.texts().format(Message.of("program.version", version.number())));
        root.setResourceBundle(new CommandTexts(console.texts()));
        root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        root.setOut(console.out());
        root.setErr(console.err());
        root.setExecutionStrategy(this::execute);
        root.setParameterExceptionHandler((e, args) -> refuse(e));
        root.setExecutionExceptionHandler((e, command, result) -> end(e));
    }

    /// Runs the command that these arguments name.
    ///
    /// @return what the process returns
    public int run(List<String> arguments) {
        int code;
        try {
            code = root.execute(arguments.toArray(String[]::new));
        } catch (Throwable e) { // errors too: the library lets them pass
            code = failures.tell(e);
        }
        console.err().flush();
        // A result that did not arrive, on a full disk say, is no result.
        if (console.out().checkError() && code == ExitCode.DONE.number()) {
            console.tell(Message.of("cli.outputLost"));
            return ExitCode.INPUT.number();
        }
        return code;
    }

    CommandLine root() {
        return root;
    }

    // The log is opened only for a command that does work: help and version stay quick.
    private int execute(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        log.start();
        return new RunLast().execute(parsed);
    }

    private int refuse(ParameterException e) {
        console.tell(UsageProblem.of(e));
        console.tell(Message.of(
                "cli.usage.pointer", e.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE.number();
    }

    private int end(Exception e) {
        return switch (e) {
            case InputProblems refused -> {
                refused.problems().forEach(console::tell);
                yield ExitCode.INPUT.number();
            }
            case CancellationException cancelled -> {
                console.tell(Message.of("cli.cancelled"));
                yield ExitCode.CANCELLED.number();
            }
            default -> failures.tell(e);
        };
    }
}
