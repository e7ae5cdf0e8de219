package org.ixplanner.engine.routing.change;

import java.util.Arrays;
import java.util.TreeSet;
import org.ixplanner.engine.routing.relations.ExchangePeerings;
import org.ixplanner.engine.routing.relations.Relation;
import org.ixplanner.engine.routing.sweep.Hierarchy;
import org.ixplanner.engine.routing.sweep.Lan;
import org.ixplanner.engine.routing.sweep.Lans;
import org.jspecify.annotations.Nullable;

/// A graph that changes: its links and its exchanges. Immutable.
///
/// @param links contracts and peerings
/// @param lans of the same nodes
public record Topology(Links links, Lans lans) {

    /// A hierarchy and who meets at exchanges.
    ///
    /// @throws IllegalArgumentException if a member is not in it
    public static Topology of(Hierarchy hierarchy, ExchangePeerings exchanges) {
        return new Topology(new Links(hierarchy), new Lans(exchanges, hierarchy));
    }

    /// The same with all changes in a hierarchy of their own.
    public Topology frozen() {
        return links.areUnchanged() ? this : of(links.frozen(), lans.source());
    }

    /// All peers of a node, over exchanges too.
    public int[] peersOf(int node) {
        int[] direct = links.peersOf(node);
        if (lans.of(node).isEmpty()) {
            return direct;
        }
        TreeSet<Integer> all = new TreeSet<>();
        Arrays.stream(direct).forEach(all::add);
        for (Lan lan : lans.of(node)) {
            Arrays.stream(lan.peersOf(node)).forEach(all::add);
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    /// With another relation of two networks.
    ///
    /// @param relation of the first to the second, null for none
    public Topology with(long first, long second, @Nullable Relation relation) {
        return on(links.with(first, second, relation), lans.source());
    }

    /// With other exchanges. Members that the graph does not have are added to it.
    public Topology with(ExchangePeerings exchanges) {
        Links more = links;
        for (long asn : exchanges.members()) {
            more = more.with(asn);
        }
        return on(more, exchanges);
    }

    // Whom members must keep apart from hangs on the links, so exchanges are looked at again.
    private Topology on(Links changed, ExchangePeerings exchanges) {
        boolean isSame = changed == links && exchanges.equals(lans.source());
        return isSame ? this : new Topology(changed, new Lans(exchanges, changed));
    }
}
