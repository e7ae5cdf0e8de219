package org.ixplanner.app.importing.table;

import org.ixplanner.engine.text.Message;

/// A cell that does not hold what is expected of it.
public final class CellException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message why;

    /// @param why what was found and what was expected
    public CellException(Message why) {
        super(why.toString());
        this.why = why;
    }

    /// What was found and what was expected.
    public Message why() {
        return why;
    }
}
