package org.ixplanner.engine.plan.schema;

/// The tables of a plan; what a reference points into.
public enum Kind {
    ORGANISATION("organisations"),
    NETWORK("networks"),
    PEERING("peerings"),
    MEASURED_FLOW("measuredFlows"),
    SITE("sites"),
    FIBRE_NODE("fibreNodes"),
    SPAN("spans"),
    EXCHANGE("exchanges"),
    CONTENT_GROUP("contentGroups"),
    CACHE("caches"),
    DEMAND_MIX("demandMixes"),
    ASSUMPTION("assumptions"),
    SCENARIO("scenarios");

    private final String table;

    Kind(String table) {
        this.table = table;
    }

    /// The name of the plan's table of this kind, as in the plan file.
    public String table() {
        return table;
    }
}
