package org.ixplanner.engine.simulation.tally;

import org.ixplanner.engine.fibre.Way;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.Loads.ContractKey;
import org.ixplanner.engine.simulation.Loads.PortKey;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Leg;
import org.ixplanner.engine.simulation.flow.Walk;

/// Everything that a walk passes and that is billed or can be full, each with its direction: spans, contracts, private
/// interconnects, both ports at an exchange.
///
/// @param plan with the levers pulled
record Passage(Plan plan) {

    /// Something on the way.
    sealed interface Element {

        /// Whether it is passed from its start, its customer, its first network, its member.
        boolean outwards();
    }

    record OverSpan(String id, boolean outwards) implements Element {}

    record OverContract(ContractKey key, boolean outwards) implements Element {}

    record OverPort(PortKey key, boolean outwards) implements Element {}

    record OverCable(String peering, boolean outwards) implements Element {}

    /// Told of each element.
    @FunctionalInterface
    interface Visitor {

        void passes(Element element);
    }

    void visit(Walk walk, Visitor visitor) {
        for (Leg leg : walk.legs()) {
            for (Way.Step step : leg.way().spans()) {
                visitor.passes(new OverSpan(step.span(), step.forward()));
            }
        }
        for (HandOver over : walk.handOvers()) {
            visit(over, visitor);
        }
    }

    // Networks abroad that the Internet joins meet over nothing that the plan knows.
    private void visit(HandOver over, Visitor visitor) {
        String exchange = over.exchange();
        String peering = over.peering();
        switch (over.crossing()) {
            case TRANSIT_UP, TRANSIT_DOWN -> {
                Asn customer = over.customer();
                ContractKey key = new ContractKey(customer, over.contract());
                visitor.passes(new OverContract(key, customer.equals(over.from())));
            }
            case PRIVATE -> {
                if (peering != null) {
                    visitor.passes(new OverCable(peering, isFirst(peering, over.from())));
                }
            }
            case EXCHANGE -> {
                if (exchange != null) {
                    visitor.passes(new OverPort(new PortKey(exchange, over.from(), over.exitSite()), true));
                    visitor.passes(new OverPort(new PortKey(exchange, over.to(), over.entrySite()), false));
                }
            }
        }
    }

    private boolean isFirst(String peering, Asn from) {
        return plan.peerings()
                .find(peering)
                .filter(found -> found.a().equals(from))
                .isPresent();
    }
}
