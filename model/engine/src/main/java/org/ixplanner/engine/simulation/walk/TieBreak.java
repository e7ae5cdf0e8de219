package org.ixplanner.engine.simulation.walk;

import java.util.List;
import org.ixplanner.engine.plan.network.Asn;

/// Which route a network takes of those that are of one kind and length.
@FunctionalInterface
public interface TieBreak {

    /// That over the next network with the lowest number: what the simulation does.
    TieBreak LOWEST_NUMBER = (scene, from, to) -> scene.routesTo(to).path(from);

    /// The networks from one to another of a different organisation, both included; empty if there is no route.
    List<Asn> path(Scene scene, Asn from, Asn to);
}
