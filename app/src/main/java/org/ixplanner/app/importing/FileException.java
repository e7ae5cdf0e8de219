package org.ixplanner.app.importing;

import org.ixplanner.app.importing.offer.Refused;

/// A file cannot be imported at all.
public final class FileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Refused why;

    /// @param file what the user knows it by
    /// @param why what is wrong
    public FileException(String file, Refused why) {
        super(file + " " + why);
        this.file = file;
        this.why = why;
    }

    /// What the user knows it by.
    public String file() {
        return file;
    }

    /// What is wrong.
    public Refused why() {
        return why;
    }
}
