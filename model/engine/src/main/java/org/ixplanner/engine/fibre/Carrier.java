package org.ixplanner.engine.fibre;

import java.util.BitSet;
import java.util.List;
import org.ixplanner.engine.plan.Plan;
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

    /// Which of the links it may use: those its organisation owns or leases, open ones, and those of which nobody said.
    ///
    /// @param plan which tells whose the networks are that lease
    BitSet mayUse(List<Link> links, Plan plan) {
        BitSet usable = new BitSet(links.size());
        for (int i = 0; i < links.size(); i++) {
            Span span = links.get(i).span();
            usable.set(i, span.access() != SpanAccess.CLOSED || holds(span, plan));
        }
        return usable;
    }

    /// Whether it may use the span only because nobody said who may.
    boolean usesByDefault(Span span, Plan plan) {
        return span.access() == SpanAccess.UNKNOWN && !holds(span, plan);
    }

    private boolean holds(Span span, Plan plan) {
        return owns(span) || leases(span, plan);
    }

    private boolean owns(Span span) {
        return organisation != null && organisation.equals(span.provider());
    }

    // What one network of an organisation leases, all of them use.
    private boolean leases(Span span, Plan plan) {
        for (Lease lease : span.leases()) {
            if (lease.network().equals(network) || (organisation != null && isOurs(lease.network(), plan))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOurs(Asn lessee, Plan plan) {
        return plan.network(lessee)
                .map(Network::organisation)
                .filter(owner -> owner.equals(organisation))
                .isPresent();
    }
}
