package org.ixplanner.app.desktop.dialog;

/// What people want done with changes that are not saved.
public enum Answer {
    /// save them, then go on
    SAVE,
    /// lose them, and go on
    DISCARD,
    /// do not go on
    CANCEL
}
