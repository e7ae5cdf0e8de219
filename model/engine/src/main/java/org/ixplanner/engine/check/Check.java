package org.ixplanner.engine.check;

import java.util.List;

/// Looks for one kind of mistake in a plan. Has no state; the same plan gives the same findings, in the order of the
/// plan.
public interface Check {

    /// A stable name for filters and scripts, such as `provider-cycle`. Its texts are in the bundle under
    /// `check.<id>` and `check.<id>.hint`, with a suffix where a check has several.
    String id();

    /// What it finds in the plan.
    List<Finding> findings(CheckInput input);
}
