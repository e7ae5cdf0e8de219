package org.ixplanner.engine.simulation.walk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ixplanner.engine.fibre.Carrier;
import org.ixplanner.engine.fibre.Ground;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.routing.AllRoutes;
import org.ixplanner.engine.routing.Neighbours;
import org.ixplanner.engine.routing.Presence;
import org.ixplanner.engine.routing.Routes;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.ixplanner.engine.simulation.course.Trip;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Walk;

/// What there is while a busy hour is simulated: the plan with its levers pulled, the ground, who meets whom.
public final class Scene {

    private final Enacted enacted;
    private final Assumptions assumptions;
    private final Ground ground;
    private final Presence presence;
    private final Neighbours neighbours;
    private final Set<String> region;
    private final TieBreak tieBreak;
    // Looked up, never iterated.
    private final Map<Asn, Network> networks = new HashMap<>();
    private final AllRoutes routes;

    /// @param enacted the plan with the levers pulled, and what is down
    public Scene(Enacted enacted, Assumptions assumptions) {
        this(enacted, assumptions, new Ground(enacted, assumptions));
    }

    /// @param ground of that plan
    public Scene(Enacted enacted, Assumptions assumptions, Ground ground) {
        this(enacted, assumptions, ground, TieBreak.LOWEST_NUMBER);
    }

    /// @param ground of that plan
    /// @param tieBreak which of equal routes is taken
    public Scene(Enacted enacted, Assumptions assumptions, Ground ground, TieBreak tieBreak) {
        this.tieBreak = tieBreak;
        this.enacted = enacted;
        this.assumptions = assumptions;
        this.ground = ground;
        presence = new Presence(enacted, ground);
        neighbours = new Neighbours(enacted, presence);
        routes = new AllRoutes(neighbours.graph());
        region = new HashSet<>(plan().header().region());
        for (Network network : plan().networks()) {
            networks.put(network.asn(), network);
        }
    }

    /// The plan with the levers pulled, and what is down.
    public Enacted enacted() {
        return enacted;
    }

    /// The plan with the levers pulled.
    public Plan plan() {
        return enacted.plan();
    }

    /// The value of an assumption.
    public double assumed(String id) {
        return assumptions.value(id);
    }

    /// The assumptions that hold.
    public Assumptions assumptions() {
        return assumptions;
    }

    public Ground ground() {
        return ground;
    }

    public Presence presence() {
        return presence;
    }

    public Neighbours neighbours() {
        return neighbours;
    }

    public Network network(Asn asn) {
        Network network = networks.get(asn);
        if (network == null) {
            throw new IllegalArgumentException("the plan has no " + asn);
        }
        return network;
    }

    public Carrier carrier(Asn asn) {
        return Carrier.of(network(asn));
    }

    public Routes routesTo(Asn destination) {
        return routes.to(destination);
    }

    /// The same by its number in the graph.
    public Routes routesTo(int destination) {
        return routes.to(destination);
    }

    /// The networks from one to another, within an organisation directly; empty if there is no route.
    public List<Asn> path(Asn from, Asn to) {
        if (from.equals(to)) {
            return List.of(from);
        }
        return neighbours.sameOrganisation(from, to) ? List.of(from, to) : tieBreak.path(this, from, to);
    }

    public boolean isHome(Asn asn) {
        return network(asn).economy().equals(home());
    }

    public String home() {
        return plan().header().country();
    }

    /// Whether the lowest number decides between equal routes.
    boolean isOfLowestNumber() {
        return tieBreak.equals(TieBreak.LOWEST_NUMBER);
    }

    /// Where a walk goes.
    public Category category(Walk walk) {
        return Trip.category(reach(walk.abroad()));
    }

    /// How far out of the country something is: 0 at home, 1 abroad in the region, 2 beyond.
    ///
    /// @param abroad countries that it touches other than home
    int reach(List<String> abroad) {
        if (abroad.isEmpty()) {
            return 0;
        }
        return region.containsAll(abroad) ? 1 : 2;
    }

    /// Whether a network has a contract with another as its provider.
    public boolean buys(Asn customer, Asn provider) {
        for (Contract contract : network(customer).contracts()) {
            if (contract.provider().equals(provider)) {
                return true;
            }
        }
        return false;
    }

    /// Whether two networks belong to one organisation, or are one.
    public boolean sameOrganisation(Asn a, Asn b) {
        return neighbours.sameOrganisation(a, b);
    }

    /// Whether a place is in the country that is planned for.
    public boolean isAtHome(Spot spot) {
        return spot.country().equals(home());
    }
}
