package org.ixplanner.engine.check.scenario;

import java.util.List;
import org.ixplanner.engine.check.Check;

/// Checks of scenarios and their levers.
public final class ScenarioChecks {

    /// In the order in which their findings are told.
    public static final List<Check> ALL = List.of(new LeverCheck());

    private ScenarioChecks() {}
}
