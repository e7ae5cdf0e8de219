package org.ixplanner.engine.fibre;

import java.util.BitSet;
import java.util.List;
import org.ixplanner.engine.plan.ground.Lease;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.ground.SpanAccess;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.jspecify.annotations.Nullable;

/// Who carries traffic on the ground.
///
/// @param network which network; null for an exchange's fabric, which owns and leases nothing
/// @param organisation who runs it, null if it is one of its own
public record Carrier(@Nullable Asn network, @Nullable String organisation) {

    /// The fabric of an exchange: over fibre that is open or of which nobody said who may use it.
    public static final Carrier FABRIC = new Carrier(null, null);

    /// The network as carrier.
    public static Carrier of(Network network) {
        return new Carrier(network.asn(), network.organisation());
    }

    /// Which of the links it may use: its organisation's own, those it leases, open ones, and those of which nobody
    /// said.
    BitSet mayUse(List<Link> links) {
        BitSet usable = new BitSet(links.size());
        for (int i = 0; i < links.size(); i++) {
            Span span = links.get(i).span();
            usable.set(i, span.access() != SpanAccess.CLOSED || owns(span) || leases(span));
        }
        return usable;
    }

    /// Whether it may use the span only because nobody said who may.
    boolean usesByDefault(Span span) {
        return span.access() == SpanAccess.UNKNOWN && !owns(span) && !leases(span);
    }

    private boolean owns(Span span) {
        return organisation != null && organisation.equals(span.provider());
    }

    private boolean leases(Span span) {
        for (Lease lease : span.leases()) {
            if (lease.network().equals(network)) {
                return true;
            }
        }
        return false;
    }
}
