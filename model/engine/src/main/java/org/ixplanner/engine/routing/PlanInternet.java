package org.ixplanner.engine.routing;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ixplanner.engine.fibre.Ground;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.network.PeeringKind;
import org.ixplanner.engine.routing.internet.Internet;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.AsRelationsBuilder;
import org.ixplanner.engine.routing.relations.ExchangePeerings;
import org.ixplanner.engine.routing.relations.ProviderCycleException;
import org.ixplanner.engine.routing.relations.Relation;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.enact.Enacted;

/// A plan on the Internet: an inferred graph of all networks, merged with the plan's own contracts, private
/// interconnects and exchanges. Of two networks of the plan, the plan alone says how they are related; what the
/// graph says of them beyond that is unconfirmed.
///
/// @param internet the merged graph
/// @param contradicted how many pairs have another relation in the plan than in the graph
/// @param unconfirmed how many relations of two networks of the plan are only inferred
public record PlanInternet(Internet internet, long contradicted, long unconfirmed) {

    /// Merges the two.
    ///
    /// @param graph of the whole Internet
    /// @param enacted the plan with the levers pulled; what is down relates nobody
    /// @param withUnconfirmed whether relations that are only inferred count
    /// @throws ProviderCycleException if networks then sell transit to each other in a circle
    public static PlanInternet of(
            AsRelations graph, Enacted enacted, Assumptions assumptions, boolean withUnconfirmed) {
        Ground ground = new Ground(enacted, assumptions);
        Presence presence = new Presence(enacted, ground);
        Neighbours neighbours = new Neighbours(enacted, presence);
        Merge merge = new Merge(graph, enacted.plan(), neighbours, withUnconfirmed);
        AsRelations merged = merge.relations();
        SortedMap<Long, String> organisations = new TreeMap<>();
        for (Network network : enacted.plan().networks()) {
            String organisation = network.organisation();
            if (organisation != null) {
                organisations.put(network.asn().number(), organisation);
            }
        }
        ExchangePeerings exchanges = new ExchangePeerings(
                new ExchangeLans(enacted, presence).all(withUnconfirmed), organisations, new TreeMap<>());
        Internet internet = Internet.of(merged, exchanges);
        return new PlanInternet(
                internet.with(exchanges.telling(announced(enacted.plan(), internet))),
                merge.contradicted,
                merge.unconfirmed);
    }

    // Which part of its cone a network announces is not known, only how much: itself, and of the rest the first by ASN.
    // A larger share has all that a smaller one has.
    private static SortedMap<Long, SortedSet<Long>> announced(Plan plan, Internet internet) {
        SortedMap<Long, SortedSet<Long>> announced = new TreeMap<>();
        for (Network network : plan.networks()) {
            long asn = network.asn().number();
            if (network.announcedConeShare() < 1) {
                SortedSet<Long> cone = internet.cone(asn);
                cone.remove(asn);
                long told = Math.round(network.announcedConeShare() * cone.size());
                announced.put(asn, new TreeSet<>(cone.stream().limit(told).toList()));
            }
        }
        return announced;
    }

    /// Contracts and private interconnects of the plan in the place of what the graph says of those pairs.
    private static final class Merge {

        private final AsRelations graph;
        private final Plan plan;
        private final Neighbours neighbours;
        private final boolean withUnconfirmed;
        private final AsRelationsBuilder builder = new AsRelationsBuilder();
        // Pairs of which the plan speaks, the lower ASN first.
        private final SortedSet<List<Long>> said = new TreeSet<>(Merge::compare);
        private long contradicted;
        private long unconfirmed;

        Merge(AsRelations graph, Plan plan, Neighbours neighbours, boolean withUnconfirmed) {
            this.graph = graph;
            this.plan = plan;
            this.neighbours = neighbours;
            this.withUnconfirmed = withUnconfirmed;
        }

        AsRelations relations() {
            for (Network network : plan.networks()) {
                builder.network(network.asn().number());
                for (Contract contract : network.contracts()) {
                    contract(network, contract);
                }
            }
            for (Peering peering : plan.peerings()) {
                if (peering.how() == PeeringKind.PRIVATE) {
                    interconnect(peering);
                }
            }
            SortedSet<Long> ours = new TreeSet<>();
            SortedSet<Long> home = new TreeSet<>();
            for (Network network : plan.networks()) {
                ours.add(network.asn().number());
                if (network.economy().equals(plan.header().country())) {
                    home.add(network.asn().number());
                }
            }
            builder.addAll(graph, (lower, higher) -> {
                if (said.contains(List.of(lower, higher))) {
                    return false;
                }
                boolean isAtHome = home.contains(lower) || home.contains(higher);
                return !(isAtHome && ours.contains(lower) && ours.contains(higher)) || counts(false);
            });
            return builder.build();
        }

        private void contract(Network customer, Contract contract) {
            long buyer = customer.asn().number();
            long seller = contract.provider().number();
            boolean works = neighbours.meetings(customer.asn(), contract.provider()).stream()
                    .anyMatch(meeting -> meeting.kind() == Meeting.Kind.CONTRACT);
            if (say(buyer, seller, Relation.CUSTOMER_OF) && works && counts(contract.confirmed())) {
                builder.set(buyer, seller, Relation.CUSTOMER_OF);
            }
        }

        private void interconnect(Peering peering) {
            long a = peering.a().number();
            long b = peering.b().number();
            boolean works = neighbours.meetings(peering.a(), peering.b()).stream()
                    .anyMatch(meeting -> peering.id().equals(meeting.peering()));
            // Inferred twice over: the graph knows it as well.
            if (!peering.confirmed() && graph.relation(a, b).isPresent() && isAbroad(peering)) {
                return;
            }
            if (say(a, b, Relation.PEER) && works && counts(peering.confirmed())) {
                builder.add(a, b, Relation.PEER);
            }
        }

        private boolean isAbroad(Peering peering) {
            String home = plan.header().country();
            return Stream.of(peering.a(), peering.b())
                    .flatMap(asn -> plan.network(asn).stream())
                    .noneMatch(network -> network.economy().equals(home));
        }

        // Relations that are only inferred are counted where they do not count, too.
        private boolean counts(boolean confirmed) {
            unconfirmed += confirmed ? 0 : 1;
            return confirmed || withUnconfirmed;
        }

        /// @return whether this can be a relation
        private boolean say(long first, long second, Relation relation) {
            if (first == second) {
                return false;
            }
            if (said.add(List.of(Math.min(first, second), Math.max(first, second)))) {
                boolean isOther = graph.relation(first, second)
                        .filter(inferred -> inferred != relation)
                        .isPresent();
                contradicted += isOther ? 1 : 0;
            }
            return true;
        }

        private static int compare(List<Long> one, List<Long> other) {
            int byLower = Long.compare(one.getFirst(), other.getFirst());
            return byLower != 0 ? byLower : Long.compare(one.getLast(), other.getLast());
        }
    }
}
