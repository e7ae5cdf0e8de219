package org.ixplanner.engine.routing.change;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.routing.relations.Relation;
import org.ixplanner.engine.routing.sweep.Lans;

/// In what two topologies differ, in nodes of the later one.
///
/// @param contracts pairs of whom one sold or sells to the other
/// @param peerings pairs that may have become peers, or no longer be
record Differences(List<Pair> contracts, List<Pair> peerings) {

    /// Two nodes.
    record Pair(int a, int b) {}

    static Differences of(Topology before, Topology after) {
        List<Pair> contracts = new ArrayList<>();
        List<Pair> peerings = new ArrayList<>();
        for (long pair : Links.differences(before.links(), after.links())) {
            Pair nodes = new Pair(
                    after.links().nodeOf(Links.lower(pair)), after.links().nodeOf(Links.higher(pair)));
            boolean isContract = sells(before.links(), pair) || sells(after.links(), pair);
            (isContract ? contracts : peerings).add(nodes);
        }
        Lans.differences(before.lans(), after.lans(), (a, b) -> peerings.add(new Pair(a, b)));
        return new Differences(contracts, peerings);
    }

    private static boolean sells(Links links, long pair) {
        int lower = links.nodeOf(Links.lower(pair));
        int higher = links.nodeOf(Links.higher(pair));
        return lower >= 0
                && higher >= 0
                && links.relation(lower, higher)
                        .filter(it -> it != Relation.PEER)
                        .isPresent();
    }
}
