package org.ixplanner.engine.business;

import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// One line of a network's monthly bill, in the plan's currency.
///
/// @param payer who pays
/// @param kind for what
/// @param payee the provider of a contract; null for an exchange and for circuits to its ports
/// @param exchange the exchange; null for a contract
/// @param contract position among the payer's contracts; -1 for an exchange
/// @param site where: the hand-over site or the port's site; null if unknown
/// @param inMbps what it receives over it at the busy hour, or more where caches fill on a schedule at other hours
/// @param outMbps what it sends over it, likewise
/// @param commitMbps billed even if not used; 0 for an exchange
/// @param billableMbps `max(commit, max(in, out))` of a contract; port speed of a port; 0 for what does not go by
///     Mbit/s
/// @param pricePerMbpsMonth landed price of a contract, IP plus circuit, by which the billable is multiplied; NaN for
///     what does not go by Mbit/s or is not known
/// @param amount the line; null if something that it needs is not known
/// @param abroad whether the money leaves the country
/// @param unknown what is not known, null if everything is
public record BillLine(
        Asn payer,
        Kind kind,
        @Nullable Asn payee,
        @Nullable String exchange,
        int contract,
        @Nullable String site,
        double inMbps,
        double outMbps,
        double commitMbps,
        double billableMbps,
        double pricePerMbpsMonth,
        @Nullable Money amount,
        boolean abroad,
        @Nullable Message unknown) {

    /// Whether it is what the exchange itself takes: membership or a port.
    public boolean isFee() {
        return kind == Kind.MEMBERSHIP || kind == Kind.PORT;
    }

    /// What is paid for.
    public enum Kind {
        /// a transit contract, its circuit included
        TRANSIT,
        /// membership of an exchange
        MEMBERSHIP,
        /// a port at an exchange
        PORT,
        /// the member's circuit to its port
        PORT_CIRCUIT
    }
}
