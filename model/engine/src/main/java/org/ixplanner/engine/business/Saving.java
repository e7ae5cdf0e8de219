package org.ixplanner.engine.business;

import java.util.List;
import org.ixplanner.engine.text.Message;

/// What a scenario saves the country's networks against the baseline, each month, in the plan's currency.
///
/// @param net bills before − bills after − exchange costs − transit revenue lost to domestic customers, over all
///     networks at home, under today's commits and circuits
/// @param gross fall of the transit bills alone
/// @param sellerLoss transit revenue lost to domestic customers
/// @param exchangeCosts rise of what they pay for exchanges and circuits to ports
/// @param renegotiated as `net`, with commits before and after as low as the traffic allows
/// @param paidAbroadBefore what left the country in the baseline
/// @param paidAbroadAfter what leaves it
/// @param networks gain or loss of each network at home, by ASN
/// @param unknown what is not known of the bills that count; the figures are refused unless this is empty
public record Saving(
        Money net,
        Money gross,
        Money sellerLoss,
        Money exchangeCosts,
        Money renegotiated,
        Money paidAbroadBefore,
        Money paidAbroadAfter,
        List<NetworkBalance> networks,
        List<Message> unknown) {

    /// Keeps its own copies of the lists.
    public Saving {
        networks = List.copyOf(networks);
        unknown = List.copyOf(unknown);
    }
}
