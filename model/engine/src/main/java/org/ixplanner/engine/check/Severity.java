package org.ixplanner.engine.check;

/// How bad a finding is.
public enum Severity {
    /// nothing can be computed until it is mended
    ERROR,
    /// something can be computed, but it is probably not what was meant
    WARNING,
    /// worth knowing; an open question
    NOTE
}
