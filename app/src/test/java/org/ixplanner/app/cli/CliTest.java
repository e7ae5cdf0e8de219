package org.ixplanner.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.ixplanner.app.log.ProgramLog;
import org.ixplanner.app.text.ProgramVersion;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class CliTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new Texts(Locale.ENGLISH), new PrintWriter(out), new PrintWriter(err));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path logs;

    interface Work {
        void run() throws Exception;
    }

    @Command(name = "try")
    static final class TryCommand implements Callable<Integer> {

        private final Console console;
        private final Work work;

        @Mixin
        final HelpOption help = new HelpOption();

        @Parameters(paramLabel = "FILE")
        String file = "";

        @Option(names = "--times")
        int times = 1;

        TryCommand(Console console, Work work) {
            this.console = console;
            this.work = work;
        }

        @Override
        public Integer call() throws Exception {
            work.run();
            console.product(file.repeat(times));
            return ExitCode.DONE.number();
        }
    }

    private int run(Work work, String... arguments) {
        return cli(List.of(new TryCommand(console, work))).run(List.of(arguments));
    }

    private Cli cli(List<Object> commands) {
        ProgramLog log = new ProgramLog(Optional.of(logs.resolve("ixplanner")));
        return new Cli(console, new ProgramVersion("1.2.3"), log, commands);
    }

    @Test
    void printsItsVersionWithoutOpeningTheLog() {
        assertThat(run(() -> {}, "--version")).isZero();
        assertThat(out).hasToString("IXP Planner 1.2.3" + System.lineSeparator());
        assertThat(err).hasToString("");
        assertThat(logs).isEmptyDirectory();
    }

    @Test
    void aProductGoesToStandardOutput() {
        assertThat(run(() -> {}, "try", "a", "--times", "3")).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("aaa");
        assertThat(err).hasToString("");
    }

    @Test
    void everyCommandHasHelp() {
        assertThat(run(() -> {}, "try", "--help")).isZero();
        assertThat(out.toString()).contains("Usage: ixplanner try").contains("Print this help and end.");
        assertThat(err).hasToString("");
    }

    @Test
    void wrongUsageIsOneLineAndAPointerToHelp() {
        assertThat(run(() -> {}, "no-such", "--thing")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("Unknown command or option: no-such --thing", "See: ixplanner --help");
        assertThat(out).hasToString("");
    }

    @Test
    void aMissingArgumentIsNamedAndThePointerIsToTheCommand() {
        assertThat(run(() -> {}, "try")).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("Missing: FILE", "See: ixplanner try --help");
    }

    @Test
    void aValueOfTheWrongKindIsOneLine() {
        assertThat(run(() -> {}, "try", "a", "--times", "many\nlines")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2).first().asString().contains("--times");
    }

    @Test
    void outputThatDoesNotArriveIsNoSuccess() {
        PrintWriter full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        Console console = new Console(new Texts(Locale.ENGLISH), full, new PrintWriter(err));
        ProgramLog log = new ProgramLog(Optional.empty());
        int code = new Cli(console, new ProgramVersion("1"), log, List.of()).run(List.of("--version"));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("The output could not be written; is the disk full?");
    }

    @Test
    void nothingInALineControlsTheTerminal() {
        assertThat(Console.oneLine("a\u001b[2J\u009b2J\u202Eb\u2028c\nd")).isEqualTo("a?[2J?2J?b c d");
        assertThat(Console.oneLine("\u0645\u06CC\u200C\u0634\u0648\u062F")).contains("\u200C");
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(run(() -> {})).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("No command given.", "See: ixplanner --help");
    }

    @Test
    void badInputIsALineAProblem() {
        int code = run(
                () -> {
                    throw new InputProblems(List.of(
                            Message.of("cli.usage.other", "first\r\nline\u001b[2J"),
                            Message.of("cli.usage.other", "second")));
                },
                "try",
                "a");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("first line?[2J", "second");
        assertThat(out).hasToString("");
    }

    @Test
    void cancellingHasItsOwnCode() {
        int code = run(
                () -> {
                    throw new CancellationException();
                },
                "try",
                "a");

        assertThat(code).isEqualTo(130);
        assertThat(err.toString().lines()).containsExactly("Cancelled.");
    }

    @Test
    void aMistakeInTheProgramIsOneLineAndItsTraceIsInTheLog() {
        int code = run(
                () -> {
                    throw new IllegalStateException("broken on purpose");
                },
                "try",
                "a");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString().lines())
                .containsExactly("Internal error; the details are in " + logs.resolve("ixplanner"));
        assertThat(logs.resolve("ixplanner").resolve("ixplanner-0.0.log"))
                .content()
                .contains("broken on purpose");
    }

    @Test
    void anErrorOfTheMachineEndsTheSameWay() {
        int code = run(
                () -> {
                    throw new StackOverflowError();
                },
                "try",
                "a");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString().lines()).hasSize(1);
    }

    /// For every command of the program, those to come included.
    @Test
    void everyCommandAndOptionIsDescribed() {
        describe(cli(Commands.all(console, plan -> false)).root());
    }

    private static void describe(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        assertThat(command.getCommandSpec().usageMessage().description())
                .as(name)
                .isNotEmpty();
        assertThat(command.getCommandSpec().args()).allSatisfy(arg -> assertThat(arg.description())
                .as(name + " " + arg.paramLabel())
                .isNotEmpty());
        assertThat(command.getCommandSpec().optionsMap()).as(name).containsKey("--help");
        command.getSubcommands().values().forEach(CliTest::describe);
    }
}
