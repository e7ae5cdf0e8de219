package org.ixplanner.engine.simulation.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Leg;

/// Numbers everything that walks pass and that is billed or can be full, in the order in which it is met: spans,
/// contracts, private interconnects, both ports at an exchange. Each has two places in a row of sums: inwards, and,
/// after it, outwards, which is from its start, its customer, its first network, its member. Not for several
/// threads at once.
public final class Elements {

    private final Plan plan;
    // Looked up, never iterated.
    private final Map<Element, Integer> numbers = new HashMap<>();
    private final List<Element> all = new ArrayList<>();

    /// Something on the way.
    public sealed interface Element {}

    /// A span.
    public record OverSpan(String id) implements Element {}

    /// A contract.
    public record OverContract(Asn customer, int position) implements Element {}

    /// A member's port.
    public record OverPort(String exchange, Asn member, String site) implements Element {}

    /// A private interconnect.
    public record OverCable(String peering) implements Element {}

    /// @param plan with the levers pulled
    public Elements(Plan plan) {
        this.plan = plan;
    }

    /// All that were met so far, by number.
    public List<Element> all() {
        return all;
    }

    /// The places in a row of sums of what a leg passes.
    public int[] passed(Leg leg) {
        return leg.way().spans().stream()
                .mapToInt(step -> place(new OverSpan(step.span()), step.forward()))
                .toArray();
    }

    /// The places in a row of sums of what a hand-over passes.
    public int[] passed(HandOver over) {
        List<Integer> places = new ArrayList<>();
        add(places, over);
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    // Networks abroad that the Internet joins meet over nothing that the plan knows.
    private void add(List<Integer> places, HandOver over) {
        String exchange = over.exchange();
        String peering = over.peering();
        switch (over.crossing()) {
            case TRANSIT_UP, TRANSIT_DOWN -> {
                Asn customer = over.customer();
                places.add(place(new OverContract(customer, over.contract()), customer.equals(over.from())));
            }
            case PRIVATE -> {
                if (peering != null) {
                    places.add(place(new OverCable(peering), isFirst(peering, over.from())));
                }
            }
            case EXCHANGE -> {
                if (exchange != null) {
                    places.add(place(new OverPort(exchange, over.from(), over.exitSite()), true));
                    places.add(place(new OverPort(exchange, over.to(), over.entrySite()), false));
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

    private int place(Element element, boolean outwards) {
        Integer known = numbers.get(element);
        if (known == null) {
            known = all.size();
            numbers.put(element, known);
            all.add(element);
        }
        return 2 * known + (outwards ? 1 : 0);
    }
}
