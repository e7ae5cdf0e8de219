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
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.routing.Neighbours;
import org.ixplanner.engine.routing.Presence;
import org.ixplanner.engine.routing.Routes;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.enact.Enacted;
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
    private final Map<Asn, Routes> routes = new HashMap<>();

    /// @param enacted the plan with the levers pulled, and what is down
    public Scene(Enacted enacted, Assumptions assumptions) {
        this(enacted, assumptions, TieBreak.LOWEST_NUMBER);
    }

    /// @param tieBreak which of equal routes is taken
    public Scene(Enacted enacted, Assumptions assumptions, TieBreak tieBreak) {
        this.tieBreak = tieBreak;
        this.enacted = enacted;
        this.assumptions = assumptions;
        ground = new Ground(enacted, assumptions);
        presence = new Presence(enacted, ground);
        neighbours = new Neighbours(enacted, presence, ground);
        region = new HashSet<>(plan().header().region());
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
        return plan().network(asn).orElseThrow(() -> new IllegalArgumentException("the plan has no " + asn));
    }

    public Carrier carrier(Asn asn) {
        return Carrier.of(network(asn));
    }

    public Routes routesTo(Asn destination) {
        return routes.computeIfAbsent(destination, asked -> Routes.to(neighbours.graph(), asked));
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

    public Category category(Walk walk) {
        List<String> abroad = walk.abroad();
        if (abroad.isEmpty()) {
            return Category.LOCAL;
        }
        return region.containsAll(abroad) ? Category.REGIONAL : Category.INTERNATIONAL;
    }

    /// Whether two networks belong to one organisation, or are one.
    public boolean sameOrganisation(Asn a, Asn b) {
        return neighbours.sameOrganisation(a, b);
    }

    /// Whether the path between two networks hangs on the lowest next-hop ASN alone.
    public boolean hangsOnTieBreak(Asn from, Asn to) {
        return !sameOrganisation(from, to) && routesTo(to).hangsOnTieBreak(from);
    }

    /// Whether a place is in the country that is planned for.
    public boolean isAtHome(Spot spot) {
        return spot.country().equals(home());
    }
}
