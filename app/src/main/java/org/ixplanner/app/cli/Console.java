package org.ixplanner.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Where a command writes: products to one stream, problems and progress to the other.
///
/// @param texts the words
/// @param out standard output
/// @param err standard error
public record Console(Texts texts, PrintWriter out, PrintWriter err) {

    /// Whatever could move the cursor or turn the direction of writing; the two joiners that some scripts need are
    /// left alone.
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\u200C\\u200D]]");

    /// A line of the result.
    public void product(String line) {
        out.println(line);
        out.flush();
    }

    /// A result for people, line by line, its blanks kept: what a file put into a line cannot break it or control the
    /// terminal.
    public void product(List<String> lines) {
        lines.forEach(line -> product(withoutControl(line)));
    }

    /// A problem or a step, as exactly one line: what a file or the user put into it cannot break the line or
    /// control the terminal.
    public void tell(Message message) {
        err.println(oneLine(texts.format(message)));
        err.flush();
    }

    /// What to throw for a command that was used in a wrong way.
    public ParameterException wrong(CommandSpec command, Message problem) {
        return new ParameterException(command.commandLine(), texts.format(problem));
    }

    /// `text` as one line without control characters.
    static String oneLine(String text) {
        return withoutControl(text.strip());
    }

    private static String withoutControl(String text) {
        return CONTROL.matcher(text.replaceAll("\\R+", " ")).replaceAll("?");
    }
}
