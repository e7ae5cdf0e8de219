package org.ixplanner.app.importing.offer;

import org.ixplanner.engine.text.Message;

/// A file that cannot be used at all.
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refused why;

    /// @param where in the file; empty for the file as a whole
    /// @param why what is wrong and what was expected
    public UnreadableException(String where, Message why) {
        super(where + " " + why);
        this.why = new Refused(where, why);
    }

    /// What to tell.
    public Refused why() {
        return why;
    }
}
