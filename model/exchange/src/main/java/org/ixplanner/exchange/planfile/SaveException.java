package org.ixplanner.exchange.planfile;

import java.io.Serial;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// A plan could not be saved. What was on disk before is still there, whole.
public final class SaveException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    // Messages are values for the user, not state to be sent elsewhere.
    private final transient Message what;

    SaveException(Message what, @Nullable Throwable cause) {
        super(what.key(), cause);
        this.what = what;
    }

    /// What went wrong and what to do.
    public Message what() {
        return what;
    }
}
