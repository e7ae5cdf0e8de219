package org.ixplanner.maps.format;

import org.ixplanner.engine.text.Message;

/// A file of geodata, or a feature in it, cannot be used.
public final class FormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FormatProblem problem;

    /// @param where it stands in the file; empty for the file as a whole
    /// @param what what is wrong and what was expected
    public FormatException(String where, Message what) {
        super(where + " " + what);
        this.problem = new FormatProblem(where, what);
    }

    /// A problem of the file as a whole, or of a place that whoever catches it knows.
    public FormatException(Message what) {
        this("", what);
    }

    /// What to tell.
    public FormatProblem problem() {
        return problem;
    }
}
