package org.ixplanner.app.cli;

/// How a run of the program ended, as the shell sees it.
public enum ExitCode {
    /// Done; warnings and a verdict against building included.
    DONE(0),
    /// The input is bad or cannot be read or written; no display where one is needed.
    INPUT(1),
    /// The command line itself is wrong.
    USAGE(2),
    /// A mistake in the program.
    INTERNAL(3),
    /// The user stopped it.
    CANCELLED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /// What the process returns.
    public int number() {
        return number;
    }
}
