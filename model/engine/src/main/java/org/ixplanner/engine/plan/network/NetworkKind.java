package org.ixplanner.engine.plan.network;

/// What a network mainly does.
public enum NetworkKind {
    /// connects homes, phones or offices
    ACCESS,
    /// sends content
    CONTENT,
    /// carries other networks' traffic
    TRANSIT,
    /// a company's own
    ENTERPRISE,
    /// universities and research
    EDUCATION,
    /// the state's own
    GOVERNMENT
}
