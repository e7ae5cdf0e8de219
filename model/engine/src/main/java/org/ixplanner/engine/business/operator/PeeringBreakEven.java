package org.ixplanner.engine.business.operator;

/// From how much traffic on peering is cheaper than transit (DrPeering, The Business Case for Peering).
///
/// @param costPerMonth of being there: port, transport, housing, router
/// @param transitPerMbpsMonth the price of transit, above 0
public record PeeringBreakEven(double costPerMonth, double transitPerMbpsMonth) {

    /// The traffic at which both cost the same: `C ÷ Pt`.
    public double mbps() {
        return costPerMonth / transitPerMbpsMonth;
    }

    /// What a peer saves: `(V − C ÷ Pt) · Pt`.
    public double savingPerMonth(double peeredMbps) {
        return (peeredMbps - mbps()) * transitPerMbpsMonth;
    }
}
