package org.ixplanner.engine.edit;

import java.io.Serial;

/// An edit was applied to a plan that it was not made for. A mistake of the program, never of the user.
public final class StaleEditException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /// @param message what was expected and what was found
    public StaleEditException(String message) {
        super(message);
    }
}
