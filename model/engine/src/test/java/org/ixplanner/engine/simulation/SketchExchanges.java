package org.ixplanner.engine.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.content.CachePlacement;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.content.DemandMix;
import org.ixplanner.engine.plan.content.GroupShare;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeSite;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;
import org.ixplanner.engine.plan.exchange.FeeSchedule;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.exchange.PortFee;
import org.ixplanner.engine.plan.exchange.PortKind;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.PeeringPolicy;

/// The lines of a [Sketch] that are about exchanges and content.
final class SketchExchanges {

    private SketchExchanges() {}

    static NetworkKind kind(String word) {
        return NetworkKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// @param members lines of its ports
    static Exchange exchange(SketchLine line, List<SketchLine> members) {
        return Draft.of(Exchange.NOUN)
                .set("id", line.at(1))
                .set("name", line.at(1))
                .set("status", line.has("candidate") ? ExchangeStatus.CANDIDATE : ExchangeStatus.EXISTING)
                .set(
                        "sites",
                        line.list("at").stream()
                                .map(site -> new ExchangeSite(site, !line.has("apart")))
                                .toList())
                .set("routeServer", !line.has("noserver"))
                .set("members", members.stream().map(SketchExchanges::member).toList())
                .set("fees", new FeeSchedule(0, line.number("fee", 0), ports(line), line.wordIfThere("fees")))
                .set("runningCostPerMonth", line.numberOr("runs", 0))
                .set("currency", line.wordIfThere("currency"))
                .make();
    }

    private static List<PortFee> ports(SketchLine line) {
        if (line.has("port")) {
            return List.of(new PortFee(1e9, line.number("port", 0)));
        }
        return SketchNetworks.pairs(line, "ports").stream()
                .map(pair -> new PortFee(pair[0], pair[1]))
                .toList();
    }

    static Membership member(SketchLine line) {
        return Draft.of(Membership.NOUN)
                .set("network", line.asn(2))
                .set("site", line.wordIfThere("at"))
                .set("portMbps", line.number("speed", 10_000))
                .set("routeServer", !line.has("bilateral"))
                .set("portKind", line.has("reseller") ? PortKind.RESELLER : PortKind.OWN)
                .set("circuitPerMonth", line.numberOr("circuit", 0))
                .make();
    }

    static DemandMix mix(SketchLine line) {
        List<GroupShare> groups = new ArrayList<>();
        for (int i = 2; i + 1 < line.words().size(); i += 2) {
            if (!List.of("domestic", "users", "world").contains(line.at(i))) {
                groups.add(new GroupShare(line.at(i), Double.parseDouble(line.at(i + 1)), List.of()));
            }
        }
        return Draft.of(DemandMix.NOUN)
                .set("networkKind", kind(line.at(1)))
                .set("domesticShare", line.number("domestic", 0))
                .set("userToUserShare", line.number("users", 0))
                .set("restOfWorldShare", line.number("world", 0))
                .set("groups", groups)
                .make();
    }

    static ContentGroup group(SketchLine line) {
        return Draft.of(ContentGroup.NOUN)
                .set("id", line.at(1))
                .set("name", line.at(1))
                .set("asns", line.list("asns").stream().map(Integer::valueOf).toList())
                .set("presences", line.list("at"))
                .set("cacheableShare", line.number("cacheable", 0))
                .set("thresholdMbps", line.numberIfThere("threshold"))
                .set("fillShare", line.number("fill", 0))
                .set("scheduledFill", line.has("scheduled"))
                .set("mappingShare", line.number("mapping", 1))
                .set("bringsBackbone", line.number("backbone", 0) > 0)
                .set("policy", line.choice(PeeringPolicy.class, "policy", PeeringPolicy.OPEN))
                .set("minimumPeeringMbps", line.numberIfThere("minimum"))
                .make();
    }

    static Cache cache(SketchLine line) {
        boolean embedded = line.has("in");
        return Draft.of(Cache.NOUN)
                .set("id", line.at(1))
                .set("group", line.word("of", ""))
                .set("placement", embedded ? CachePlacement.EMBEDDED : CachePlacement.AT_EXCHANGE)
                .set("host", Integer.valueOf(line.word(embedded ? "in" : "host", "")))
                .set("site", line.word("at", ""))
                .set("exchange", embedded ? null : line.word("on", ""))
                .set("capacityMbps", line.numberIfThere("mbps"))
                .set("known", line.number("known", 0) > 0)
                .make();
    }
}
