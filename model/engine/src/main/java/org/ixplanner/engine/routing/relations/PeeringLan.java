package org.ixplanner.engine.routing.relations;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// One LAN of an exchange: the ports that reach each other, at one site or over a fabric between sites.
///
/// @param exchange its id
/// @param place of the LAN in the exchange: the id of the site, or "" for the fabric
/// @param open ASNs, rising: each peers with all others of them, over the route server or since peering is mandatory
/// @param sessions pairs that peer by a session of their own, in order
public record PeeringLan(String exchange, String place, List<Long> open, List<Session> sessions) {

    /// Two members with a session of their own.
    ///
    /// @param a ASN, the lower one
    /// @param b ASN
    public record Session(long a, long b) implements Comparable<Session> {

        /// In order.
        public Session {
            if (a > b) {
                long lower = b;
                b = a;
                a = lower;
            }
        }

        @Override
        public int compareTo(Session to) {
            return a == to.a ? Long.compare(b, to.b) : Long.compare(a, to.a);
        }
    }

    /// Sorts, and drops what is said twice.
    public PeeringLan {
        open = List.copyOf(open.stream().sorted().distinct().toList());
        sessions = List.copyOf(sessions.stream().sorted().distinct().toList());
    }

    /// A LAN whose members all peer with each other.
    public static PeeringLan of(String exchange, Collection<Long> open) {
        return new PeeringLan(exchange, "", List.copyOf(open), List.of());
    }

    /// The same with one more that peers with all.
    public PeeringLan with(long asn) {
        return new PeeringLan(
                exchange, place, Stream.concat(open.stream(), Stream.of(asn)).toList(), sessions);
    }

    /// The same without a member and its sessions.
    public PeeringLan without(long asn) {
        return new PeeringLan(
                exchange,
                place,
                open.stream().filter(it -> it != asn).toList(),
                sessions.stream().filter(it -> it.a != asn && it.b != asn).toList());
    }
}
