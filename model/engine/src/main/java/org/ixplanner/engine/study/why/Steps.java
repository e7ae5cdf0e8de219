package org.ixplanner.engine.study.why;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.routing.Ports;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Leg;
import org.ixplanner.engine.simulation.flow.Walk;
import org.ixplanner.engine.study.trace.Trace;
import org.jspecify.annotations.Nullable;

/// Tells a walk step by step.
///
/// @param trace the scene
/// @param bills on which it lands
record Steps(Trace trace, Bills bills) {

    List<Step> of(Walk walk) {
        List<Step> steps = new ArrayList<>();
        int leg = 0;
        for (int i = 0; i + 1 < walk.asPath().size(); i++) {
            Asn carrier = walk.asPath().get(i);
            Asn next = walk.asPath().get(i + 1);
            HandOver over = over(walk, carrier, next);
            if (over != null) {
                Leg to = walk.legs().get(leg++);
                steps.add(carried(carrier, null, to));
                if (!over.exitSite().equals(over.entrySite())) {
                    steps.add(carried(null, over.exchange(), walk.legs().get(leg++)));
                }
                steps.add(new Step.Handed(over, new Places(trace).why(trace.spot(to.from()), over), bills(over)));
            }
        }
        steps.add(carried(walk.asPath().getLast(), null, walk.legs().get(leg)));
        return steps;
    }

    private Step carried(@Nullable Asn network, @Nullable String exchange, Leg leg) {
        double ms = leg.lengthKm() * trace.scene().assumed("rtt.msPerKm") + leg.fixedDelayMs();
        return new Step.Carried(network, exchange, leg, ms);
    }

    // None between two networks of one organisation.
    private static @Nullable HandOver over(Walk walk, Asn from, Asn to) {
        return walk.handOvers().stream()
                .filter(over -> over.from().equals(from) && over.to().equals(to))
                .findFirst()
                .orElse(null);
    }

    private List<BillLine> bills(HandOver over) {
        return switch (over.crossing()) {
            case TRANSIT_UP, TRANSIT_DOWN ->
                bills.lines().stream()
                        .filter(line -> line.kind() == BillLine.Kind.TRANSIT)
                        .filter(line -> line.payer().equals(over.customer()) && line.contract() == over.contract())
                        .toList();
            case PRIVATE -> List.of();
            case EXCHANGE ->
                bills.lines().stream()
                        .filter(line -> line.kind() == BillLine.Kind.PORT && isOf(line, over))
                        .toList();
        };
    }

    private boolean isOf(BillLine line, HandOver over) {
        String exchange = over.exchange();
        return exchange != null
                && exchange.equals(line.exchange())
                && ((line.payer().equals(over.from()) && isAt(line, exchange, over.exitSite()))
                        || (line.payer().equals(over.to()) && isAt(line, exchange, over.entrySite())));
    }

    // A port of which nobody said where it is stands where the simulation took it to be.
    private boolean isAt(BillLine line, String exchange, String site) {
        String stated = line.site();
        return stated == null
                ? trace.scene().plan().exchanges().find(exchange).map(Exchange::members).stream()
                        .flatMap(List::stream)
                        .filter(member -> member.network().equals(line.payer()) && member.site() == null)
                        .anyMatch(member -> isAt(member, exchange, site))
                : stated.equals(site);
    }

    private boolean isAt(Membership member, String exchange, String site) {
        return trace.scene()
                .plan()
                .exchanges()
                .find(exchange)
                .flatMap(found -> Ports.site(trace.scene().plan(), found, member))
                .filter(site::equals)
                .isPresent();
    }
}
