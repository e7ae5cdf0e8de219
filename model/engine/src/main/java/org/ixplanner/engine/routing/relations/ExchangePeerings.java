package org.ixplanner.engine.routing.relations;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who meets at exchanges. On a LAN nobody peers with its own provider, customer or organisation.
///
/// @param lans of all exchanges
/// @param organisations by ASN; those not in it are alone
/// @param announced by ASN, the destinations of which a network tells those whom it meets at exchanges, itself always
///     among them; those not in it tell of all their cone
public record ExchangePeerings(
        List<PeeringLan> lans, SortedMap<Long, String> organisations, SortedMap<Long, SortedSet<Long>> announced) {

    /// No exchanges.
    public static final ExchangePeerings NONE = of(List.of());

    /// Keeps copies.
    public ExchangePeerings {
        lans = List.copyOf(lans);
        organisations = Collections.unmodifiableSortedMap(new TreeMap<>(organisations));
        SortedMap<Long, SortedSet<Long>> copy = new TreeMap<>();
        announced.forEach((asn, told) -> copy.put(asn, Collections.unmodifiableSortedSet(new TreeSet<>(told))));
        announced = Collections.unmodifiableSortedMap(copy);
    }

    /// Networks of different organisations that tell of all their cone.
    public static ExchangePeerings of(List<PeeringLan> lans) {
        return new ExchangePeerings(lans, new TreeMap<>(), new TreeMap<>());
    }

    /// The same organisations and announcements with other LANs.
    public ExchangePeerings with(List<PeeringLan> others) {
        return new ExchangePeerings(others, organisations, announced);
    }

    /// The same LANs and organisations with other announcements.
    public ExchangePeerings telling(SortedMap<Long, SortedSet<Long>> others) {
        return new ExchangePeerings(lans, organisations, others);
    }

    /// Everybody who is at any exchange, by ASN.
    public SortedSet<Long> members() {
        SortedSet<Long> members = new TreeSet<>();
        for (PeeringLan lan : lans) {
            members.addAll(lan.open());
            for (PeeringLan.Session session : lan.sessions()) {
                members.add(session.a());
                members.add(session.b());
            }
        }
        return members;
    }
}
