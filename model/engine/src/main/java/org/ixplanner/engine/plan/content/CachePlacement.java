package org.ixplanner.engine.plan.content;

/// Where a cache stands.
public enum CachePlacement {
    /// inside its host's network: serves the host and its customers
    EMBEDDED,
    /// at an exchange: serves the members and their customers
    AT_EXCHANGE
}
