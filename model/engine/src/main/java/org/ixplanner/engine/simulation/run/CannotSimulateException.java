package org.ixplanner.engine.simulation.run;

import java.util.List;
import org.ixplanner.engine.text.Message;

/// The plan does not say enough to be simulated, or has errors.
public final class CannotSimulateException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> problems;

    /// @param problems what is wrong and what to do, a sentence each
    public CannotSimulateException(List<Message> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /// What is wrong and what to do, a sentence each.
    public List<Message> problems() {
        return problems;
    }
}
