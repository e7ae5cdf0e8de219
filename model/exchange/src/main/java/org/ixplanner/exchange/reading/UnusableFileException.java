package org.ixplanner.exchange.reading;

import org.ixplanner.engine.text.Message;

/// A file, or data of several files, that cannot be used at all.
public final class UnusableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ReadProblem problem;

    /// @param where it stands; empty for the file as a whole
    /// @param what what is wrong and what was expected
    public UnusableFileException(String where, Message what) {
        super(where + " " + what);
        problem = new ReadProblem(where, what);
    }

    /// What to tell.
    public ReadProblem problem() {
        return problem;
    }
}
