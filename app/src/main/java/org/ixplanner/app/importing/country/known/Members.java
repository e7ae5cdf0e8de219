package org.ixplanner.app.importing.country.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.exchange.peeringdb.PeeringDbData;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Exchange;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Lan;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Port;

/// The exchanges of a country and the ports of each, by member.
///
/// @param exchanges in the country, by number
/// @param ports in use, by exchange and AS number
/// @param withRouteServer numbers of exchanges that run a route server, as far as is said
public record Members(
        List<Exchange> exchanges, Map<Long, SortedMap<Long, List<Port>>> ports, Map<Long, Boolean> withRouteServer) {

    public static Members of(String home, PeeringDbData data) {
        List<Exchange> exchanges = data.exchanges().stream()
                .filter(exchange -> exchange.country().equals(home))
                .toList();
        Map<Long, SortedMap<Long, List<Port>>> ports = new TreeMap<>();
        Map<Long, Boolean> served = new TreeMap<>();
        exchanges.forEach(exchange -> ports.put(exchange.id(), new TreeMap<>()));
        // Looked up, never iterated.
        Map<Long, Lan> lans = new HashMap<>();
        for (Lan lan : data.lans()) {
            lans.put(lan.id(), lan);
            served.merge(lan.exchange(), lan.routeServerAsn() > 0, Boolean::logicalOr);
        }
        for (Port port : data.ports()) {
            long exchange = exchange(port, lans);
            SortedMap<Long, List<Port>> members = ports.get(exchange);
            if (members != null && port.operational()) {
                members.computeIfAbsent(port.asn(), _ -> new ArrayList<>()).add(port);
                served.merge(exchange, port.routeServer(), Boolean::logicalOr);
            }
        }
        return new Members(exchanges, ports, served);
    }

    // Where only the LAN is said, its number is the exchange's unless a LAN says otherwise.
    private static long exchange(Port port, Map<Long, Lan> lans) {
        if (port.exchange() > 0) {
            return port.exchange();
        }
        Lan lan = lans.get(port.lan());
        return lan == null ? port.lan() : lan.exchange();
    }

    /// The members of an exchange.
    public SortedMap<Long, List<Port>> of(Exchange exchange) {
        return ports.getOrDefault(exchange.id(), new TreeMap<>());
    }

    /// Whether an exchange runs a route server, or a member says that it peers with one.
    public boolean hasRouteServer(Exchange exchange) {
        return withRouteServer.getOrDefault(exchange.id(), false);
    }
}
