package org.ixplanner.app.cli;

import java.util.List;
import org.ixplanner.engine.text.Message;

/// The input is bad, or something cannot be read or written: the command ends with [ExitCode#INPUT].
public final class InputProblems extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> problems;

    /// @param problems one for each line to be told: where, what is wrong, what was expected
    /// @throws IllegalArgumentException if there is none
    public InputProblems(List<Message> problems) {
        super(problems.toString());
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a problem");
        }
        this.problems = List.copyOf(problems);
    }

    /// What to tell, in order.
    public List<Message> problems() {
        return problems;
    }
}
