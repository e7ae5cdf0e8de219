package org.ixplanner.app.importing.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ixplanner.app.importing.country.known.Chosen;
import org.ixplanner.app.importing.country.known.Told;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.network.PeeringKind;
import org.ixplanner.engine.text.Message;

/// Peers at home that are members of one exchange only: there they can be taken to meet. Where others meet is not
/// known, and a peering has to have a place.
///
/// @param peerings the former, not confirmed
/// @param placeless how many of the latter there are
record PeeringRows(List<Peering> peerings, int placeless) {

    static PeeringRows of(Told told, Chosen chosen, List<Network> networks, List<Exchange> exchanges) {
        // Looked up, never iterated.
        Map<Long, SortedSet<String>> memberOf = new HashMap<>();
        for (Exchange exchange : exchanges) {
            for (Membership member : exchange.members()) {
                memberOf.computeIfAbsent(member.network().number(), _ -> new TreeSet<>())
                        .add(exchange.id());
            }
        }
        Map<Long, String> owners = new HashMap<>();
        for (Network network : networks) {
            String organisation = network.organisation();
            if (organisation != null) {
                owners.put(network.asn().number(), organisation);
            }
        }
        Set<Long> home = new TreeSet<>(chosen.home());
        List<Peering> peerings = new ArrayList<>();
        int placeless = 0;
        for (long asn : home) {
            for (long peer : told.sources()
                    .peers(asn)
                    .filter(other -> other > asn && home.contains(other))
                    .toArray()) {
                boolean areOne = owners.get(asn) != null && Objects.equals(owners.get(asn), owners.get(peer));
                SortedSet<String> common = new TreeSet<>(memberOf.getOrDefault(asn, new TreeSet<>()));
                common.retainAll(memberOf.getOrDefault(peer, new TreeSet<>()));
                if (!areOne && common.size() == 1) {
                    peerings.add(peering(told, asn, peer, common.first()));
                } else if (!areOne) {
                    placeless++;
                }
            }
        }
        return new PeeringRows(peerings, placeless);
    }

    private static Peering peering(Told told, long asn, long peer, String exchange) {
        Evidence place = told.estimate(
                "exchange",
                Message.of("begun.source.commonExchange"),
                told.sources().relationsSource());
        return new Peering(
                "as" + asn + "-as" + peer,
                new Asn(asn),
                new Asn(peer),
                PeeringKind.BILATERAL,
                null,
                exchange,
                null,
                false,
                List.of(told.relations("b"), place));
    }
}
