package org.ixplanner.engine.plan.schema;

/// A row of one of the plan's tables.
public interface PlanItem {

    /// The table it belongs to.
    Kind kind();

    /// What other items call it by; unique in its table.
    String key();

    /// What people call it: its name if it has one, else its key.
    default String label() {
        return key();
    }
}
