package org.ixplanner.app.importing.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ixplanner.app.importing.country.known.Chosen;
import org.ixplanner.app.importing.country.known.Economies;
import org.ixplanner.app.importing.country.known.Members;
import org.ixplanner.app.importing.country.known.Told;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeSite;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;
import org.ixplanner.engine.plan.exchange.FeeSchedule;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.exchange.PortKind;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.peeringdb.PeeringDbObject;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Port;
import org.jspecify.annotations.Nullable;

/// The exchanges of a plan. Used once.
final class ExchangeRows {

    /// Where no member's speed is known: the slowest port that exchanges still sell.
    private static final double STAND_IN_MBPS = 1_000;

    private final Told told;
    private final Members members;
    private final Chosen chosen;
    private final Economies economies;
    private final Buildings buildings;
    private int speedless;
    private int leftOut;

    ExchangeRows(Told told, Members members, Chosen chosen, Economies economies, Buildings buildings) {
        this.told = told;
        this.members = members;
        this.chosen = chosen;
        this.economies = economies;
        this.buildings = buildings;
    }

    /// All of them, by number.
    List<Exchange> all() {
        return members.exchanges().stream().map(this::exchange).toList();
    }

    /// Members whose port speed no file says.
    int speedless() {
        return speedless;
    }

    /// Members that are not in the plan, as no file says their country.
    int leftOut() {
        return leftOut;
    }

    private Exchange exchange(PeeringDbObject.Exchange row) {
        List<String> sites = buildings.of(row);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(told.peeringDb("name", "ix", row));
        boolean hasRouteServer = members.hasRouteServer(row);
        evidence.add(
                hasRouteServer
                        ? told.peeringDb("routeServer", "ix", row)
                        : told.standIn("routeServer", Message.of("begun.source.noRouteServer")));
        return new Exchange(
                key(row),
                row.name(),
                ExchangeStatus.EXISTING,
                sites.stream().map(site -> new ExchangeSite(site, true)).toList(),
                hasRouteServer,
                memberships(row, sites),
                FeeSchedule.FREE,
                null,
                null,
                null,
                null,
                null,
                evidence);
    }

    static String key(PeeringDbObject.Exchange row) {
        return "pdb-ix-" + row.id();
    }

    private List<Membership> memberships(PeeringDbObject.Exchange row, List<String> sites) {
        OptionalDouble slowest = members.of(row).values().stream()
                .mapToDouble(ExchangeRows::speedMbps)
                .filter(speed -> speed > 0)
                .min();
        List<Membership> found = new ArrayList<>();
        for (Map.Entry<Long, List<Port>> member : members.of(row).entrySet()) {
            if (chosen.unknown().contains(member.getKey())) {
                leftOut++;
            } else {
                found.add(membership(member.getKey(), member.getValue(), sites, slowest.orElse(STAND_IN_MBPS)));
            }
        }
        return found;
    }

    private Membership membership(long asn, List<Port> ports, List<String> sites, double standInMbps) {
        Port first = ports.getFirst();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(told.peeringDb("network", "netixlan", first));
        double speedMbps = speedMbps(ports);
        if (speedMbps > 0) {
            evidence.add(told.peeringDb("portMbps", "netixlan", first));
        } else {
            speedless++;
            evidence.add(told.standIn("portMbps", Message.of("begun.source.noSpeed")));
        }
        boolean routeServer = ports.stream().anyMatch(Port::routeServer);
        evidence.add(told.peeringDb("routeServer", "netixlan", first));
        return new Membership(
                new Asn(asn),
                site(asn, sites),
                speedMbps > 0 ? speedMbps : standInMbps,
                routeServer,
                PortKind.OWN,
                null,
                evidence);
    }

    // The one building, or the one of them that the network says it is in; else it is not known.
    private @Nullable String site(long asn, List<String> sites) {
        if (sites.size() == 1) {
            return sites.getFirst();
        }
        SortedSet<String> own = new TreeSet<>();
        economies.buildings(asn).forEach(presence -> own.add(Buildings.id(presence.facility())));
        own.retainAll(sites);
        return own.size() == 1 ? own.first() : null;
    }

    private static double speedMbps(List<Port> ports) {
        double sum = 0;
        for (Port port : ports) {
            sum += port.speedMbps();
        }
        return sum;
    }
}
