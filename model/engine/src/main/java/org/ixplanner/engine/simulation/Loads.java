package org.ixplanner.engine.simulation;

import java.util.SortedMap;
import org.ixplanner.engine.plan.network.Asn;

/// What everything that is billed or can be full carries, at the busy hour and while caches fill on a schedule.
///
/// @param contracts by customer and position among its contracts; idle ones too
/// @param ports by exchange, member and site; idle ones too
/// @param spans by id; only those that carry something
/// @param interconnects private interconnects by id of the peering; only those that carry something
public record Loads(
        SortedMap<ContractKey, Load> contracts,
        SortedMap<PortKey, Load> ports,
        SortedMap<String, Load> spans,
        SortedMap<String, Load> interconnects) {

    /// A contract.
    ///
    /// @param customer who buys
    /// @param position among its contracts
    public record ContractKey(Asn customer, int position) implements Comparable<ContractKey> {

        @Override
        public int compareTo(ContractKey other) {
            int byCustomer = customer.compareTo(other.customer);
            return byCustomer != 0 ? byCustomer : Integer.compare(position, other.position);
        }
    }

    /// A port.
    ///
    /// @param exchange at which exchange
    /// @param member whose
    /// @param site at which of its sites
    public record PortKey(String exchange, Asn member, String site) implements Comparable<PortKey> {

        @Override
        public int compareTo(PortKey other) {
            int byExchange = exchange.compareTo(other.exchange);
            int byMember = byExchange != 0 ? byExchange : member.compareTo(other.member);
            return byMember != 0 ? byMember : site.compareTo(other.site);
        }
    }
}
