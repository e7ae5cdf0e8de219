package org.ixplanner.engine.check;

import java.util.ArrayList;
import java.util.List;

/// All checks: the one list of them, in the order in which their findings are told.
public final class Checks {

    /// Every check there is.
    public static final List<Check> ALL = List.of(new ProviderCycleCheck());

    private Checks() {}

    /// What all checks find.
    public static List<Finding> findings(CheckInput input) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : ALL) {
            findings.addAll(check.findings(input));
        }
        return List.copyOf(findings);
    }
}
