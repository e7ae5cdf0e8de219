package org.ixplanner.exchange.ofds;

import org.ixplanner.engine.text.Message;

/// OFDS data that cannot be used at all.
public final class OfdsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient OfdsProblem problem;

    /// @param where it stands; empty for all of it
    /// @param what what is wrong and what was expected
    public OfdsException(String where, Message what) {
        super(where + " " + what);
        problem = new OfdsProblem(where, what);
    }

    /// What to tell.
    public OfdsProblem problem() {
        return problem;
    }
}
