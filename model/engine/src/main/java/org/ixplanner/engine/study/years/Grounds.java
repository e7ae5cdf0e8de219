package org.ixplanner.engine.study.years;

import java.util.Optional;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.demand.PeakDemand;
import org.ixplanner.engine.demand.UnknownDemandException;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.scenario.Assumptions;

/// On what a plan's headline figures rest.
///
/// @param plan with the levers pulled
/// @param assumptions that hold
record Grounds(Plan plan, Assumptions assumptions) {

    /// The larger of the share of the demand that follows from the catalogue's volumes per subscriber or that the plan
    /// marks as a default, and the share of the transit bills whose prices it marks so.
    double defaultShare(Bills bills) {
        return Math.max(demandShare(), billShare(bills));
    }

    private double demandShare() {
        double all = 0;
        double defaults = 0;
        PeakDemand demand = new PeakDemand(assumptions);
        for (Network network : plan.networks()) {
            if (network.economy().equals(plan.header().country())) {
                double mbps = mbps(demand, network);
                all += mbps;
                defaults += isDefault(network) ? mbps : 0;
            }
        }
        return all > 0 ? defaults / all : 0;
    }

    private static double mbps(PeakDemand demand, Network network) {
        try {
            return demand.mbps(network);
        } catch (UnknownDemandException e) {
            return 0;
        }
    }

    // One row of users of whom only the number is known makes the whole of a network's demand no better than that.
    private boolean isDefault(Network network) {
        if (network.peakMbps() != null) {
            return network.evidence().stream()
                    .anyMatch(one -> one.field().equals("peakMbps") && one.grade() == Grade.DEFAULT);
        }
        return network.users().stream().anyMatch(this::isAssumed);
    }

    private boolean isAssumed(Users users) {
        boolean isStated = users.peakKbpsPerSubscriber() != null || users.gbPerSubscriberMonth() != null;
        return !isStated
                && users.subscribers() > 0
                && assumptions.all().stream()
                        .filter(held -> held.known().id().endsWith("GbPerSubscriberMonth"))
                        .anyMatch(Assumptions.Held::isDefault);
    }

    private double billShare(Bills bills) {
        double all = 0;
        double defaults = 0;
        for (BillLine line : bills.lines()) {
            Money amount = line.amount();
            if (line.kind() == BillLine.Kind.TRANSIT && amount != null) {
                all += amount.minor();
                defaults += isDefault(line) ? amount.minor() : 0;
            }
        }
        return all > 0 ? defaults / all : 0;
    }

    private boolean isDefault(BillLine line) {
        Optional<Contract> contract = plan.network(line.payer())
                .filter(payer -> line.contract() >= 0
                        && line.contract() < payer.contracts().size())
                .map(payer -> payer.contracts().get(line.contract()));
        return contract.stream()
                .flatMap(one -> one.evidence().stream())
                .anyMatch(one -> one.field().equals("ipPricePerMbpsMonth") && one.grade() == Grade.DEFAULT);
    }
}
