package org.ixplanner.engine.plan.ground;

/// What stands at a fibre node (Open Fibre Data Standard: nodeType).
public enum NodeKind {
    /// a data centre
    DATA_CENTRE,
    /// a cable landing
    CABLE_LANDING,
    /// a point of presence
    POP,
    /// a tower
    TOWER,
    /// an Internet exchange point
    IXP,
    /// a border crossing
    BORDER_CROSSING,
    /// a street cabinet
    CABINET,
    /// an aggregation point
    AGGREGATION_POINT,
    /// a telephone exchange
    EXCHANGE,
    /// a power substation
    SUBSTATION,
    /// an add-drop site
    ADD_DROP_SITE,
    /// a repeater site
    REPEATER_SITE,
    /// a mere joint of spans
    JUNCTION
}
