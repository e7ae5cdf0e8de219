package org.ixplanner.engine.check.network;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.StatedDemand;
import org.ixplanner.engine.scenario.Assumptions;

/// Access networks nobody gave a demand for, and demand that does not fit the subscribers or the whole country.
final class DemandCheck implements Check {

    /// Above, a unit or a zero is wrong; subscribers that use three times the usual are still believable.
    private static final double BELIEVABLE_RATIO = 3;

    /// Sums of decimal fractions are not exact.
    private static final double TOLERANCE = 1e-9;

    @Override
    public String id() {
        return "demand";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        double peakToAverage = Assumptions.of(input.plan()).value("demand.peakToAverage");
        String home = input.plan().header().country();
        for (Row<Network> row : Row.of(input.plan().networks())) {
            Network network = row.item();
            Double peak = network.peakMbps();
            if (peak == null) {
                if (network.networkKind() == NetworkKind.ACCESS
                        && network.economy().equals(home)
                        && network.subscribers() == 0) {
                    findings.warning(row.path().at("peakMbps"), "unstated", row.name());
                }
                continue;
            }
            double derived = StatedDemand.derivedMbps(network, peakToAverage).orElse(peak);
            if (peak > derived * BELIEVABLE_RATIO || derived > peak * BELIEVABLE_RATIO) {
                findings.warning(row.path().at("peakMbps"), "differs", row.name(), peak, derived);
            }
        }
        national(input.plan(), findings);
        return findings.all();
    }

    private static void national(Plan plan, Findings findings) {
        Double national = plan.header().nationalPeakMbps();
        double stated = plan.networks().stream()
                .filter(network -> network.economy().equals(plan.header().country()))
                .mapToDouble(network -> StatedDemand.exactMbps(network).orElse(0))
                .sum();
        if (national != null && stated > national * (1 + TOLERANCE)) {
            findings.warning(PlanPath.ROOT.at("header").at("nationalPeakMbps"), "national", national, stated);
        }
    }
}
