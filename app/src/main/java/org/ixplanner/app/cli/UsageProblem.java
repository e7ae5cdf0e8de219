package org.ixplanner.app.cli;

import java.util.stream.Collectors;
import org.ixplanner.engine.text.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line.
final class UsageProblem {

    private UsageProblem() {}

    static Message of(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                Message.of("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                Message.of(
                        "cli.usage.missing",
                        missing.getMissing().stream().map(UsageProblem::name).collect(Collectors.joining(", ")));
            default -> Message.of("cli.usage.other", String.valueOf(e.getMessage()));
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
