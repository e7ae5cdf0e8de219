package org.ixplanner.engine.business;

/// The Internet Society's formula (2020) beside the simulated saving: `V · (Pt − Pp) · 12`. Neither an upper nor a
/// lower bound: what one network sends and another receives are both billed, and commits, fill and ports are not in it.
///
/// @param movedMbps V: volume over exchanges at home, more than in the baseline
/// @param transitPerMbpsMonth Pt: mean landed transit price of the members at home, weighted by what they are billed
///     for
/// @param portPerMbpsMonth Pp: what members at home pay for ports and membership ÷ the volume over exchanges
/// @param perYear the formula's saving in a year, in the plan's currency
public record CrossCheck(double movedMbps, double transitPerMbpsMonth, double portPerMbpsMonth, double perYear) {

    /// The formula.
    public static CrossCheck of(double movedMbps, double transitPerMbpsMonth, double portPerMbpsMonth) {
        return new CrossCheck(
                movedMbps,
                transitPerMbpsMonth,
                portPerMbpsMonth,
                movedMbps * (transitPerMbpsMonth - portPerMbpsMonth) * 12);
    }
}
