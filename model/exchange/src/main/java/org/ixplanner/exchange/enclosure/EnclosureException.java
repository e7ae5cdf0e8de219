package org.ixplanner.exchange.enclosure;

import org.ixplanner.engine.text.Message;

/// A document encloses nothing that it could be made again from, or what it encloses is broken.
public final class EnclosureException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    /// @param problem what is wrong, what was expected
    public EnclosureException(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /// What is wrong, what was expected.
    public Message problem() {
        return problem;
    }
}
