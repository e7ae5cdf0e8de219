package org.ixplanner.engine.routing.relations;

/// How two networks are related.
public enum Relation {
    /// the first sells transit to the second
    PROVIDER_OF,
    /// the first buys transit from the second
    CUSTOMER_OF,
    /// neither pays
    PEER;

    /// The same seen from the second network.
    public Relation inverted() {
        return switch (this) {
            case PROVIDER_OF -> CUSTOMER_OF;
            case CUSTOMER_OF -> PROVIDER_OF;
            case PEER -> PEER;
        };
    }
}
