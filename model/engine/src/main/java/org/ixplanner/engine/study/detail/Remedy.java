package org.ixplanner.engine.study.detail;

import java.util.List;
import org.ixplanner.engine.plan.network.Asn;
import org.jspecify.annotations.Nullable;

/// What would bring traffic home.
///
/// @param kind what would have to be done
/// @param join networks that would have to join the exchange
/// @param agree networks that would have to agree: to a session, a cable, a hand-over, a cache
/// @param exchange at which exchange; null if at none
/// @param sites where; empty if the exchange says it or nobody can
/// @param group whose cache; null for none
public record Remedy(
        Kind kind,
        List<Asn> join,
        List<Asn> agree,
        @Nullable String exchange,
        List<String> sites,
        @Nullable String group) {

    /// Keeps its own copies of the lists.
    public Remedy {
        join = List.copyOf(join);
        agree = List.copyOf(agree);
        sites = List.copyOf(sites);
    }

    /// What would have to be done, the least first.
    public enum Kind {
        /// members of one exchange would have to peer
        PEER,
        /// two sites of an exchange would have to be joined by a fabric
        FABRIC,
        /// networks would have to join an exchange
        JOIN,
        /// the two would have to meet over a cable of their own
        INTERCONNECT,
        /// what the one sells the other would have to be handed over at home
        HAND_OVER,
        /// a content group would have to place a cache
        CACHE,
        /// fibre at home would have to be built: whatever is agreed, the way on the ground goes abroad
        FIBRE,
        /// a contract goes before every peering
        CONTRACT,
        /// nothing that is looked for here
        NONE
    }

    static Remedy peer(String exchange, List<Asn> agree) {
        return new Remedy(Kind.PEER, List.of(), agree, exchange, List.of(), null);
    }

    static Remedy fabric(String exchange, String one, String other) {
        return new Remedy(Kind.FABRIC, List.of(), List.of(), exchange, List.of(one, other), null);
    }

    static Remedy joining(String exchange, List<Asn> join, List<Asn> agree, List<String> sites) {
        return new Remedy(Kind.JOIN, join, agree, exchange, sites, null);
    }

    static Remedy interconnect(Asn one, Asn other, String site) {
        return new Remedy(Kind.INTERCONNECT, List.of(), List.of(one, other), null, List.of(site), null);
    }

    static Remedy handOver(Asn customer, Asn provider, String site) {
        return new Remedy(Kind.HAND_OVER, List.of(), List.of(customer, provider), null, List.of(site), null);
    }

    static Remedy cache(String group, Asn host, @Nullable String exchange) {
        return new Remedy(Kind.CACHE, List.of(), List.of(host), exchange, List.of(), group);
    }

    static Remedy of(Kind kind) {
        return new Remedy(kind, List.of(), List.of(), null, List.of(), null);
    }
}
