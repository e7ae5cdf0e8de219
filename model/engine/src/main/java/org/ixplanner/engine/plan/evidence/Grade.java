package org.ixplanner.engine.plan.evidence;

/// How firm a value is.
public enum Grade {
    /// the user's own counter, invoice or count
    MEASURED,
    /// printed by somebody who can be cited
    PUBLISHED,
    /// somebody's judgement; carries a range
    ESTIMATE,
    /// the program's default
    DEFAULT
}
