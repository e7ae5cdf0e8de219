package org.ixplanner.engine.business;

import org.ixplanner.engine.text.Message;

/// A cost that a figure needs is not known.
public final class UnknownCostException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    /// @param problem what is not known
    public UnknownCostException(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /// What is not known.
    public Message problem() {
        return problem;
    }
}
