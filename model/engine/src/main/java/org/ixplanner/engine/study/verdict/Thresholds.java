package org.ixplanner.engine.study.verdict;

import org.ixplanner.engine.scenario.Assumptions;

/// By what a verdict is found; each an assumption that a plan can change.
///
/// @param leastChance that it pays, from which it counts as sure enough
/// @param leastSavingShare of the transit bills, below which the money hardly moves
/// @param mostDefaultShare of the figures that may rest on defaults
/// @param localShare of the traffic that should stay in the country
public record Thresholds(double leastChance, double leastSavingShare, double mostDefaultShare, double localShare) {

    /// Those that hold for a plan.
    public static Thresholds of(Assumptions assumptions) {
        return new Thresholds(
                assumptions.value("verdict.leastChance"),
                assumptions.value("verdict.leastSavingShare"),
                assumptions.value("verdict.mostDefaultShare"),
                assumptions.value("verdict.localShare"));
    }
}
