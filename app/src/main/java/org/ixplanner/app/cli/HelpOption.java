package org.ixplanner.app.cli;

import picocli.CommandLine.Option;

/// `--help`, on every command.
public final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    boolean asked;

    /// Not asked for.
    public HelpOption() {}
}
