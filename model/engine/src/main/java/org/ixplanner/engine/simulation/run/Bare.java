package org.ixplanner.engine.simulation.run;

import java.util.List;
import java.util.Map;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.scenario.enact.Enacted;

/// Takes away from a plan everything that no way hangs on. What is left is all that ground and routes are made of, so
/// two plans of which the same is left have the same ground and routes, whatever else tells them apart. Not for several
/// threads at once.
final class Bare {

    private static final List<String> WAYS = List.of("rtt.msPerKm", "fibre.inflationOnLand", "fibre.inflationAtSea");

    private final BareTable<Network> networks = new BareTable<>(BareItems::network);
    private final BareTable<Network> owners = new BareTable<>(BareItems::owner);
    private final BareTable<Peering> peerings = new BareTable<>(BareItems::peering);
    private final BareTable<Site> sites = new BareTable<>(BareItems::site);
    private final BareTable<FibreNode> nodes = new BareTable<>(BareItems::fibreNode);
    private final BareTable<Span> spans = new BareTable<>(BareItems::span);
    private final BareTable<Exchange> exchanges = new BareTable<>(BareItems::exchange);

    /// What ways over the ground are made of.
    ///
    /// @param enacted sites, nodes, spans, who is of which organisation, what is down
    /// @param assumptions about ways
    record GroundParts(Enacted enacted, Assumptions assumptions) {}

    /// What ways from network to network are made of.
    ///
    /// @param ground on which they run
    /// @param enacted networks, peerings, exchanges, sites, what is down
    record WayParts(GroundParts ground, Enacted enacted) {}

    /// What is left of a situation.
    ///
    /// @param enacted the situation's plan with its levers pulled
    WayParts of(Situation situation, Enacted enacted) {
        Plan plan = enacted.plan();
        Table<Site> bareSites = sites.of(plan.sites());
        Table<FibreNode> bareNodes = nodes.of(plan.fibreNodes());
        Plan ground =
                plan(plan, owners.of(plan.networks()), none(), bareSites, bareNodes, spans.of(plan.spans()), none());
        Plan ways = plan(
                plan,
                networks.of(plan.networks()),
                peerings.of(plan.peerings()),
                bareSites,
                bareNodes,
                none(),
                exchanges.of(plan.exchanges()));
        return new WayParts(
                new GroundParts(
                        enacted(enacted, ground), situation.assumptions().only(WAYS)),
                enacted(enacted, ways));
    }

    private static Enacted enacted(Enacted full, Plan plan) {
        return new Enacted(
                plan,
                full.cutSpans(),
                full.cutSites(),
                full.internationalCut(),
                full.mandatoryExchanges(),
                false,
                Map.of(),
                List.of());
    }

    private static Plan plan(
            Plan full,
            Table<Network> networks,
            Table<Peering> peerings,
            Table<Site> sites,
            Table<FibreNode> nodes,
            Table<Span> spans,
            Table<Exchange> exchanges) {
        return new Plan(
                BareItems.header(full.header()),
                none(),
                networks,
                peerings,
                none(),
                sites,
                nodes,
                spans,
                exchanges,
                none(),
                none(),
                none(),
                none(),
                none());
    }

    private static <T extends PlanItem> Table<T> none() {
        return Table.of(List.of());
    }
}
