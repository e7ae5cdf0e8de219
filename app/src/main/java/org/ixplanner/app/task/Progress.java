package org.ixplanner.app.task;

import java.util.concurrent.CancellationException;
import org.ixplanner.engine.text.Message;

/// How work tells how far it is, and learns that it is no longer wanted. Safe to use from any thread but the window's.
public interface Progress {

    /// Work of which nobody asks how far it is.
    Progress NONE = new Progress() {
        @Override
        public void at(double share, Message step) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// Tells how far it is.
    ///
    /// @param share of the work that is done, 0 to 1; negative if nobody can know
    /// @param step what is done next
    void at(double share, Message step);

    /// Whether the work is no longer wanted.
    boolean isCancelled();

    /// Tells how far it is, and ends here if the work is no longer wanted.
    ///
    /// @throws CancellationException if it is not
    default void step(double share, Message step) {
        if (isCancelled()) {
            throw new CancellationException();
        }
        at(share, step);
    }
}
