package org.ixplanner.engine.plan.schema;

/// Where a field's definition, or its default, comes from. The texts are in the bundle under `source.*`.
public enum FieldSource {
    /// the planner's own decision or note
    PLANNER,
    /// an answer to the survey of candidate networks (domain reference 3.6)
    SURVEY,
    /// PeeringDB's schema (domain reference 4.1)
    PEERINGDB,
    /// Open Fibre Data Standard 0.3 (domain reference 4.5)
    OFDS,
    /// a contract, invoice or quote
    CONTRACT,
    /// a measured traffic matrix or interface counter
    MEASUREMENT,
    /// the simulator's definitions (`docs/method.md`)
    METHOD,
    /// ISO 3166-1, 4217 or 8601
    ISO
}
