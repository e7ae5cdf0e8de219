package org.ixplanner.engine.study.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.routing.RouteClass;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.Origin;
import org.ixplanner.engine.simulation.flow.Walk;
import org.ixplanner.engine.simulation.offer.RouteOffer;
import org.ixplanner.engine.simulation.offer.RouteOffers;
import org.ixplanner.engine.simulation.walk.Entry;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.trace.Trace;

/// Explains the ways between pairs of networks in one outcome. Not for several threads at once.
public final class Why {

    private final Outcome outcome;
    private final Trace trace;
    private final Steps steps;
    private final RouteOffers offers;

    /// @param outcome whose ways are explained
    public Why(Outcome outcome) {
        this.outcome = outcome;
        trace = Trace.of(outcome.result());
        steps = new Steps(trace, outcome.bills());
        offers = new RouteOffers(trace.scene());
    }

    /// Why traffic between two networks of the plan goes as it goes, both ways.
    ///
    /// @throws IllegalArgumentException if one of the two is not in the plan
    public Explanation of(Asn one, Asn other) {
        trace.scene().network(one);
        trace.scene().network(other);
        return new Explanation(one, other, outcome.name(), List.of(direction(one, other), direction(other, one)));
    }

    private Explanation.Direction direction(Asn from, Asn to) {
        List<Journey> journeys = new ArrayList<>();
        for (Flow flow : outcome.result().flows()) {
            if (flow.sink().equals(to)
                    && flow.origin() instanceof Origin.FromNetwork(Asn source)
                    && source.equals(from)) {
                journeys.add(journey(flow));
            }
        }
        if (journeys.isEmpty()) {
            journeys.add(supposed(from, to));
        }
        return new Explanation.Direction(from, to, choices(from, to), journeys);
    }

    private List<Choice> choices(Asn from, Asn to) {
        List<Choice> choices = new ArrayList<>();
        List<Asn> path = trace.scene().path(from, to);
        for (int i = 0; i + 1 < path.size(); i++) {
            choices.add(choice(path.get(i), path.get(i + 1), to, path.size() - 1 - i));
        }
        return choices;
    }

    private Choice choice(Asn at, Asn next, Asn to, int hops) {
        List<RouteOffer> all = offers.to(at, to);
        RouteOffer chosen = all.stream()
                .filter(offer -> offer.next().equals(next))
                .findFirst()
                .orElseGet(() -> new RouteOffer(next, RouteClass.SIBLING, hops));
        List<RouteOffer> others =
                all.stream().filter(offer -> !offer.next().equals(next)).toList();
        return new Choice(at, chosen, reason(at, chosen, others), others);
    }

    private Choice.Reason reason(Asn at, RouteOffer chosen, List<RouteOffer> others) {
        if (trace.scene().sameOrganisation(at, chosen.next())) {
            return Choice.Reason.ORGANISATION;
        }
        if (others.isEmpty()) {
            return Choice.Reason.ONLY_ROUTE;
        }
        RouteOffer next = others.getFirst();
        if (next.routeClass() != chosen.routeClass()) {
            return Choice.Reason.KIND;
        }
        return next.hops() != chosen.hops() ? Choice.Reason.FEWEST_HOPS : Choice.Reason.LOWEST_NUMBER;
    }

    private Journey journey(Flow flow) {
        return new Journey(
                Optional.of(flow),
                flow.category(),
                flow.walk().map(steps::of).orElse(List.of()),
                trace.back(flow).map(steps::of).orElse(List.of()),
                flow.rttMs(),
                flow.walk().map(Walk::abroad).orElse(List.of()));
    }

    // The way between the first places of both: where users enter, or hosts are.
    private Journey supposed(Asn from, Asn to) {
        Entry sender = trace.entries().ofHosts(from).getFirst();
        Entry users = trace.entries().ofUsers(to).getFirst();
        Optional<Walk> out = sender.isUp() && users.isUp()
                ? trace.walker().walk(sender.spot(), trace.scene().path(from, to), users.spot())
                : Optional.empty();
        Optional<Walk> back =
                out.flatMap(_ -> trace.walker().walk(users.spot(), trace.scene().path(to, from), sender.spot()));
        return new Journey(
                Optional.empty(),
                out.map(trace.scene()::category).orElse(Category.UNSERVED),
                out.map(steps::of).orElse(List.of()),
                back.map(steps::of).orElse(List.of()),
                out.isPresent() && back.isPresent() ? trace.rttMs(out.get(), back.get()) : OptionalDouble.empty(),
                out.map(Walk::abroad).orElse(List.of()));
    }
}
