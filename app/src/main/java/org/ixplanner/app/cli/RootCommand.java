package org.ixplanner.app.cli;

import java.util.concurrent.Callable;
import org.ixplanner.app.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `ixplanner` itself: holds the commands and does nothing of its own.
@Command(name = "ixplanner")
final class RootCommand implements Callable<Integer> {

    private final Texts texts;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    final HelpOption help = new HelpOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version")
    boolean versionAsked;

    RootCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), texts.text("cli.usage.noCommand"));
    }
}
