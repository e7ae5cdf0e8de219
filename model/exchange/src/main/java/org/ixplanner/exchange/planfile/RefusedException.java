package org.ixplanner.exchange.planfile;

import java.io.Serial;

/// Reading cannot go on; the one problem that stopped it.
final class RefusedException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient FileProblem problem;

    RefusedException(FileProblem problem) {
        super(problem.what().key());
        this.problem = problem;
    }

    FileProblem problem() {
        return problem;
    }
}
