package org.ixplanner.engine.simulation.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.demand.DemandRow;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.course.Stop;
import org.ixplanner.engine.simulation.flow.Origin;
import org.ixplanner.engine.simulation.walk.Arrivals.Arrival;
import org.jspecify.annotations.Nullable;

/// Delivers what does not come from caches: from networks at home as the sender chooses, from the world over contracts.
public final class Delivery {

    private final Scene scene;
    private final Walker walker;
    private final Entries entries;
    private final Arrivals arrivals;
    private final FlowMaker maker;
    // Looked up, never iterated.
    private final Map<Asn, List<Door>> users = new HashMap<>();
    private final Map<Asn, List<Door>> hosts = new HashMap<>();

    // Null where the place does not work.
    private record Door(@Nullable Stop stop, double share) {}

    public Delivery(Scene scene, Walker walker, Entries entries, Arrivals arrivals, FlowMaker maker) {
        this.scene = scene;
        this.walker = walker;
        this.entries = entries;
        this.arrivals = arrivals;
        this.maker = maker;
    }

    /// Delivers a row that is not content of a group.
    public void deliver(DemandRow row) {
        Asn source = row.source();
        if (source == null) {
            for (Entry entry : entries.ofUsers(row.sink())) {
                fromWorld(row, new Origin.FromWorld(), entry, row.mbps() * entry.share(), List.of(), true);
            }
            return;
        }
        boolean onNet = scene.sameOrganisation(source, row.sink());
        List<Door> to = users(row.sink());
        for (Door sender : row.kind() == DemandKind.DOMESTIC ? hosts(source) : users(source)) {
            for (Door door : to) {
                maker.deliver(row, row.mbps() * sender.share * door.share, onNet, sender.stop, door.stop);
            }
        }
    }

    private List<Door> users(Asn asn) {
        return users.computeIfAbsent(asn, asked -> doors(asked, entries.ofUsers(asked)));
    }

    private List<Door> hosts(Asn asn) {
        return hosts.computeIfAbsent(asn, asked -> doors(asked, entries.ofHosts(asked)));
    }

    private List<Door> doors(Asn asn, List<Entry> of) {
        return of.stream()
                .map(entry -> new Door(entry.isUp() ? walker.stop(asn, entry.spot()) : null, entry.share()))
                .toList();
    }

    /// Delivers part of a row from abroad over the sink's ways to the world.
    ///
    /// @param presences sites abroad from which the sender delivers; empty if nobody knows
    /// @param anywhere whether the sender is beyond, in a country nobody can name
    public void fromWorld(
            DemandRow row, Origin origin, Entry entry, double mbps, List<String> presences, boolean anywhere) {
        List<Arrival> found = entry.isUp() ? arrivals(row.sink(), entry.spot(), presences, anywhere) : List.of();
        if (found.isEmpty()) {
            maker.unserved(row, origin, mbps);
        }
        for (Arrival arrival : found) {
            maker.deliver(row, origin, mbps * arrival.share(), Optional.of(arrival.trip()), null, 0);
        }
    }

    /// The ways from the world to a spot of a network that work from end to end.
    public List<Arrival> arrivals(Asn sink, Spot at, List<String> presences, boolean anywhere) {
        return arrivals.at(sink, at, presences, anywhere);
    }
}
