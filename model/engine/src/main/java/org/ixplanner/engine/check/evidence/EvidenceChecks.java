package org.ixplanner.engine.check.evidence;

import java.util.List;
import org.ixplanner.engine.check.Check;

/// Checks of where numbers come from, and of those that nobody stated.
public final class EvidenceChecks {

    /// In the order in which their findings are told.
    public static final List<Check> ALL = List.of(new AssumptionCheck(), new EvidenceCheck(), new OpenQuestionCheck());

    private EvidenceChecks() {}
}
