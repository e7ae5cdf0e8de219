package org.ixplanner.app.session;

import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.plan.Basis;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;

/// What follows from a plan. It carries the plan it was computed from, so a stale one is recognised.
///
/// @param plan what was looked at
/// @param findings what the checks find
/// @param study of the scenarios that were asked for; empty if the plan cannot be simulated
/// @param basis what its values rest on
/// @param obstacles why it cannot be, where that is no finding
public record Outlook(Plan plan, List<Finding> findings, Optional<Study> study, Basis basis, List<Message> obstacles) {

    /// Keeps its own copies of the lists.
    public Outlook {
        findings = List.copyOf(findings);
        obstacles = List.copyOf(obstacles);
    }

    /// The same with another study.
    Outlook with(Study other) {
        return new Outlook(plan, findings, Optional.of(other), basis, obstacles);
    }

    /// How many findings are this severe.
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /// Whether this is what follows from that very plan.
    /// Asked at every change of the window; an equal plan that is another object is soon looked at itself.
    @SuppressWarnings("ReferenceEquality")
    public boolean isOf(Plan other) {
        return plan == other;
    }
}
