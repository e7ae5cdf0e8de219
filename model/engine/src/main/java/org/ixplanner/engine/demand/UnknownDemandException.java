package org.ixplanner.engine.demand;

import org.ixplanner.engine.text.Message;

/// The plan does not say enough for its demand to be known.
public final class UnknownDemandException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    /// @param problem what is missing, and what to do
    public UnknownDemandException(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /// What is missing, and what to do.
    public Message problem() {
        return problem;
    }
}
