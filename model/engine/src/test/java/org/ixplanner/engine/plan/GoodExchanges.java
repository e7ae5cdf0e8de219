package org.ixplanner.engine.plan;

import static org.ixplanner.engine.plan.TestPlans.measured;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

/// Exchanges and content of the good plan.
final class GoodExchanges {

    private static final FeeSchedule FEES = new FeeSchedule(
            500, 100, List.of(new PortFee(1_000, 150), new PortFee(10_000, 450), new PortFee(100_000, 1_800)), "EUR");

    private GoodExchanges() {}

    static Table<Exchange> exchanges() {
        return Table.of(List.of(
                exchange("nbo-ix", "Nairobi exchange", ExchangeStatus.EXISTING)
                        .set(
                                "sites",
                                List.of(
                                        new ExchangeSite("nbo-ex", true),
                                        new ExchangeSite("nbo-dc", true),
                                        new ExchangeSite("eld-pop", false)))
                        .set(
                                "members",
                                List.of(
                                        port(GoodNetworks.RIFT, "nbo-ex", 10_000, PortKind.OWN),
                                        port(GoodNetworks.TWIGA, "nbo-dc", 10_000, PortKind.OWN),
                                        port(GoodNetworks.ELIMU, "nbo-ex", 1_000, PortKind.RESELLER)))
                        .set("opened", LocalDate.of(2012, 5, 1))
                        .set("evidence", List.of(measured("fees.membershipPerMonth")))
                        .make(),
                exchange("mba-ix", "Mombasa exchange", ExchangeStatus.CANDIDATE, "mba-dc")
                        .set("currency", "EUR")
                        .make()));
    }

    static Table<ContentGroup> contentGroups() {
        return Table.of(List.of(
                Draft.of(ContentGroup.NOUN)
                        .set("id", "big-stream")
                        .set("name", "Big Stream")
                        .set("asns", List.of(GoodNetworks.BIG_STREAM))
                        .set("presences", List.of("ldn-hub", "mrs-hub"))
                        .set("cacheableShare", 0.9)
                        .set("thresholdMbps", 5_000)
                        .set("fillShare", 0.08)
                        .set("scheduledFill", true)
                        .set("mappingShare", 0.95)
                        .set("policy", PeeringPolicy.SELECTIVE)
                        .set("minimumPeeringMbps", 1_000)
                        .set("evidence", List.of(measured("thresholdMbps")))
                        .make(),
                Draft.of(ContentGroup.NOUN)
                        .set("id", "small-cdns")
                        .set("name", "Small CDNs")
                        .set("asns", List.of(65539, 65540))
                        .set("presences", List.of("mrs-hub"))
                        .set("cacheableShare", 0.6)
                        .set("thresholdMbps", 2_000)
                        .set("fillShare", 0.2)
                        .set("bringsBackbone", true)
                        .make()));
    }

    static Table<Cache> caches() {
        return Table.of(List.of(
                Draft.of(Cache.NOUN)
                        .set("id", "c-rift")
                        .set("group", "big-stream")
                        .set("placement", CachePlacement.EMBEDDED)
                        .set("host", GoodNetworks.RIFT)
                        .set("site", "nbo-dc")
                        .set("capacityMbps", 8_000)
                        .set("evidence", List.of(measured("capacityMbps")))
                        .make(),
                cacheAt("nbo-ix", "nbo-dc", GoodNetworks.TWIGA)
                        .set("known", true)
                        .make()));
    }

    static Table<DemandMix> demandMixes() {
        return Table.of(List.of(
                mix(NetworkKind.ACCESS, 0.1, 0.05, 0.25, 0.4, 0.2)
                        .set("evidence", List.of(measured("domesticShare")))
                        .make(),
                mix(NetworkKind.EDUCATION, 0.2, 0.05, 0.35, 0.3, 0.1).make()));
    }

    static Draft<Exchange> exchange(String id, String name, ExchangeStatus status, String... sites) {
        return Draft.of(Exchange.NOUN)
                .set("id", id)
                .set("name", name)
                .set("status", status)
                .set(
                        "sites",
                        Stream.of(sites)
                                .map(site -> new ExchangeSite(site, true))
                                .toList())
                .set("fees", FEES)
                .set("capitalCost", 120_000)
                .set("equipmentCost", 80_000)
                .set("runningCostPerMonth", 4_000);
    }

    static Draft<Cache> cacheAt(String exchange, String site, int host) {
        return Draft.of(Cache.NOUN)
                .set("id", "c-" + exchange)
                .set("group", "big-stream")
                .set("placement", CachePlacement.AT_EXCHANGE)
                .set("host", host)
                .set("site", site)
                .set("exchange", exchange)
                .set("known", false);
    }

    static Membership port(int network, String site, double mbps, PortKind kind) {
        return Draft.of(Membership.NOUN)
                .set("network", network)
                .set("site", site)
                .set("portMbps", mbps)
                .set("portKind", kind)
                .set("circuitPerMonth", 300)
                .set("evidence", List.of(measured("portMbps")))
                .make();
    }

    private static Draft<DemandMix> mix(
            NetworkKind kind, double domestic, double userToUser, double restOfWorld, double big, double small) {
        return Draft.of(DemandMix.NOUN)
                .set("networkKind", kind)
                .set("domesticShare", domestic)
                .set("userToUserShare", userToUser)
                .set("restOfWorldShare", restOfWorld)
                .set("groups", List.of(share("big-stream", big), share("small-cdns", small)));
    }

    private static GroupShare share(String group, double share) {
        return new GroupShare(group, share, List.of(measured("share")));
    }
}
