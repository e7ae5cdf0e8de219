package org.ixplanner.engine.simulation.tally;

import org.ixplanner.engine.scenario.Assumptions;

/// The hours of the day in which caches fill that do so on a schedule.
///
/// @param shareOfPeak the highest load of these hours, fill apart, as a share of that of the busy hour
/// @param rate what is fetched in these hours ÷ what would be at the busy hour if filling followed demand
public record FillTimes(double shareOfPeak, double rate) {

    private static final double HOURS_PER_DAY = 24;

    /// Without any scheduled fill.
    static final FillTimes NONE = new FillTimes(0, 0);

    /// From the assumptions about a day. A cache that delivers `D` at the busy hour delivers `D ÷ a` on average, with
    /// `a` the peak-to-average ratio; a day's worth of that is `24 h × D ÷ a`. Of it the share `φ` is fetched,
    /// evenly over a window of `w` hours: at `φ × D × 24 ÷ (a × w)`. The factor of `φ × D` is the rate.
    public static FillTimes of(Assumptions assumptions) {
        double hours = assumptions.value("demand.peakToAverage") * assumptions.value("fill.windowHours");
        return new FillTimes(assumptions.value("fill.offPeakShare"), HOURS_PER_DAY / hours);
    }
}
