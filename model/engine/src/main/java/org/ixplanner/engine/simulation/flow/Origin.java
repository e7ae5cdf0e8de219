package org.ixplanner.engine.simulation.flow;

import org.ixplanner.engine.plan.network.Asn;

/// Who sends a flow.
public sealed interface Origin {

    /// What files call it: `AS64496`, `group:big-stream`, `world`.
    String key();

    /// A network of the plan: a host, a network's users, the host of a cache, a content group's own network.
    ///
    /// @param asn which
    record FromNetwork(Asn asn) implements Origin {

        @Override
        public String key() {
            return asn.toString();
        }
    }

    /// A content group from its places abroad, where no network of the plan delivers it.
    ///
    /// @param group its id
    record FromGroup(String group) implements Origin {

        @Override
        public String key() {
            return "group:" + group;
        }
    }

    /// The rest of the world.
    record FromWorld() implements Origin {

        @Override
        public String key() {
            return "world";
        }
    }
}
