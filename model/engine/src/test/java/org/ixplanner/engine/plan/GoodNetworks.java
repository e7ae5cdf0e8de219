package org.ixplanner.engine.plan;

import static org.ixplanner.engine.plan.TestPlans.at;
import static org.ixplanner.engine.plan.TestPlans.evidence;
import static org.ixplanner.engine.plan.TestPlans.measured;

import java.time.LocalDate;
import java.util.List;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.network.AccessKind;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.Organisation;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.network.PeeringKind;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.network.StanceKind;
import org.ixplanner.engine.plan.network.Tier;
import org.ixplanner.engine.plan.network.Users;
import org.jspecify.annotations.Nullable;

/// Who is there in the good plan.
final class GoodNetworks {

    static final int SAVANNA = 64496;
    static final int RIFT = 64497;
    static final int LAKESIDE = 64498;
    static final int TWIGA = 64499;
    static final int ELIMU = 64500;
    static final int SAVANNA_MOBILE = 64501;
    static final int ALBION = 65536;
    static final int MIDI = 65537;
    static final int BIG_STREAM = 65538;

    private static final LonLat NAIROBI = at(36.8219, -1.2921);
    private static final LonLat ELDORET = at(35.2698, 0.5143);
    private static final LonLat KISUMU = at(34.7617, -0.1022);

    private GoodNetworks() {}

    static Table<Organisation> organisations() {
        return Table.of(List.of(
                organisation("o-savanna", "Savanna Group", "KE", "The incumbent."),
                organisation("o-rift", "Rift Broadband Ltd", "KE", ""),
                organisation("o-sea", "Equator Sea Cable", "FR", "Owns the submarine cable."),
                organisation("o-homes", "Jirani Data Homes", "KE", "Neutral data centres.")));
    }

    static Table<Network> networks() {
        return Table.of(List.of(
                savanna(), rift(), lakeside(), twiga(), elimu(), savannaMobile(), albion(), midi(), bigStream()));
    }

    static Table<Peering> peerings() {
        return Table.of(List.of(
                Draft.of(Peering.NOUN)
                        .set("id", "albion-midi")
                        .set("a", ALBION)
                        .set("b", MIDI)
                        .set("how", PeeringKind.PRIVATE)
                        .set("site", "mrs-hub")
                        .set("capacityMbps", 100_000)
                        .set("confirmed", false)
                        .make(),
                Draft.of(Peering.NOUN)
                        .set("id", "rift-twiga")
                        .set("a", RIFT)
                        .set("b", TWIGA)
                        .set("how", PeeringKind.BILATERAL)
                        .set("exchange", "nbo-ix")
                        .set("evidence", List.of(measured("exchange")))
                        .make()));
    }

    static Table<MeasuredFlow> measuredFlows() {
        return Table.of(List.of(Draft.of(MeasuredFlow.NOUN)
                .set("source", TWIGA)
                .set("sink", RIFT)
                .set("mbps", 420)
                .set("evidence", List.of(measured("mbps")))
                .make()));
    }

    private static Network savanna() {
        return network(SAVANNA, "Savanna Telecom", NetworkKind.ACCESS, "KE")
                .set("organisation", "o-savanna")
                .set("peakMbps", 30_000)
                .set(
                        "users",
                        List.of(
                                users("Nairobi", NAIROBI, 900_000, "nbo-dc")
                                        .set("peakKbpsPerSubscriber", 25)
                                        .make(),
                                users("Kisumu", KISUMU, 400_000, null)
                                        .set("peakKbpsPerSubscriber", 25)
                                        .make()))
                .set("hostingWeight", 30)
                .set("pops", List.of("nbo-dc", "mba-cls", "kis-pop", "ldn-hub"))
                .set("gateways", List.of("nbo-dc", "kis-pop"))
                .set("policy", PeeringPolicy.RESTRICTIVE)
                .set("announcedConeShare", 0.8)
                .set(
                        "contracts",
                        List.of(foreign(ALBION, "ldn-hub", 1.2, 4.5)
                                .set("commitMbps", 10_000)
                                .set("tiers", List.of(new Tier(10_000, 1.2), new Tier(40_000, 0.9)))
                                .set("currency", "EUR")
                                .set("capacityMbps", 60_000)
                                .set("endDate", LocalDate.of(2027, 12, 31))
                                .set(
                                        "evidence",
                                        List.of(evidence("ipPricePerMbpsMonth", Grade.ESTIMATE)
                                                .set("low", 1)
                                                .set("high", 1.6)
                                                .set("confidential", true)
                                                .make()))
                                .make()))
                .set("stances", List.of(stance("mba-ix", StanceKind.REFUSES, null, "We sell transit there.")))
                .set("evidence", List.of(measured("peakMbps"), measured("hostingWeight")))
                .make();
    }

    private static Network rift() {
        return network(RIFT, "Rift Broadband", NetworkKind.ACCESS, "KE")
                .set("organisation", "o-rift")
                .set("peakMbps", 9_000)
                .set(
                        "users",
                        List.of(
                                users("Nairobi", NAIROBI, 200_000, "nbo-dc").make(),
                                users("Eldoret", ELDORET, 50_000, "eld-pop")
                                        .set("evidence", List.of(measured("subscribers")))
                                        .make()))
                .set("pops", List.of("nbo-dc", "nbo-ex", "eld-pop", "mba-dc"))
                .set("gateways", List.of("nbo-dc", "eld-pop"))
                .set(
                        "contracts",
                        List.of(
                                domestic(SAVANNA, "nbo-dc", 6)
                                        .set("unclassedShare", 0.4)
                                        .make(),
                                foreign(MIDI, "mrs-hub", 1.5, 5)
                                        .set("commitMbps", 2_000)
                                        .set("unclassedShare", 0.6)
                                        .make()))
                .set("stances", List.of(stance("mba-ix", StanceKind.COMMITTED, null, "")))
                .make();
    }

    private static Network lakeside() {
        return network(LAKESIDE, "Lakeside Net", NetworkKind.ACCESS, "KE")
                .set(
                        "users",
                        List.of(users("Kisumu", null, 20_000, null)
                                .set("gbPerSubscriberMonth", 60)
                                .make()))
                .set("pops", List.of("kis-pop", "nbo-dc"))
                .set("gateways", List.of("kis-pop"))
                .set("contracts", List.of(domestic(SAVANNA, "kis-pop", 8).make()))
                .set("stances", List.of(stance("mba-ix", StanceKind.WILLING, 250.0, "If it pays for the circuit.")))
                .make();
    }

    private static Network twiga() {
        return network(TWIGA, "Twiga Hosting", NetworkKind.CONTENT, "KE")
                .set("hostingWeight", 70)
                .set("soldAbroadMbps", 40)
                .set("pops", List.of("nbo-dc", "mba-dc"))
                .set("contracts", List.of(domestic(SAVANNA, "nbo-dc", 7).make()))
                .set("stances", List.of(stance("mba-ix", StanceKind.UNDECIDED, null, "")))
                .make();
    }

    private static Network elimu() {
        return network(ELIMU, "Elimu Net", NetworkKind.EDUCATION, "KE")
                .set(
                        "users",
                        List.of(users("Nairobi", NAIROBI, 40_000, null)
                                .set("peakKbpsPerSubscriber", 50)
                                .make()))
                .set("pops", List.of("nbo-ex"))
                .set("gateways", List.of("nbo-ex"))
                .set("policy", PeeringPolicy.SELECTIVE)
                .set("contracts", List.of(domestic(RIFT, "nbo-ex", 5).make()))
                .set("stances", List.of(stance("mba-ix", StanceKind.WILLING, 0.0, "")))
                .make();
    }

    private static Network savannaMobile() {
        return network(SAVANNA_MOBILE, "Savanna Mobile", NetworkKind.ACCESS, "KE")
                .set("organisation", "o-savanna")
                .set(
                        "users",
                        List.of(users("Nairobi", NAIROBI, 1_500_000, null)
                                .set("access", AccessKind.MOBILE)
                                .set("peakKbpsPerSubscriber", 6)
                                .make()))
                .set("pops", List.of("nbo-dc"))
                .set("gateways", List.of("nbo-dc"))
                .set("policy", PeeringPolicy.RESTRICTIVE)
                .set("contracts", List.of(domestic(SAVANNA, "nbo-dc", 3).make()))
                .set("stances", List.of(stance("mba-ix", StanceKind.REFUSES, null, "As the group says.")))
                .make();
    }

    private static Network albion() {
        return network(ALBION, "Albion Transit", NetworkKind.TRANSIT, "GB")
                .set("pops", List.of("ldn-hub", "mrs-hub"))
                .make();
    }

    private static Network midi() {
        return network(MIDI, "Midi Transit", NetworkKind.TRANSIT, "FR")
                .set("pops", List.of("mrs-hub"))
                .make();
    }

    private static Network bigStream() {
        return network(BIG_STREAM, "Big Stream", NetworkKind.CONTENT, "GB")
                .set("pops", List.of("ldn-hub", "mrs-hub"))
                .set("policy", PeeringPolicy.SELECTIVE)
                .set(
                        "contracts",
                        List.of(foreign(ALBION, "ldn-hub", 0.2, 0)
                                .set("confirmed", false)
                                .make()))
                .make();
    }

    private static Draft<Network> network(int asn, String name, NetworkKind kind, String economy) {
        return Draft.of(Network.NOUN)
                .set("asn", asn)
                .set("name", name)
                .set("networkKind", kind)
                .set("economy", economy);
    }

    private static Draft<Contract> domestic(int provider, String site, double price) {
        return foreign(provider, site, price, 0);
    }

    private static Draft<Contract> foreign(int provider, String site, double price, double circuitPrice) {
        return Draft.of(Contract.NOUN)
                .set("provider", provider)
                .set("site", site)
                .set("ipPricePerMbpsMonth", price)
                .set("circuitPricePerMbpsMonth", circuitPrice);
    }

    private static Draft<Users> users(String city, @Nullable LonLat place, long subscribers, @Nullable String gateway) {
        return Draft.of(Users.NOUN)
                .set("city", city)
                .set("access", AccessKind.FIXED)
                .set("place", place)
                .set("subscribers", subscribers)
                .set("gateway", gateway);
    }

    static Stance stance(String exchange, StanceKind kind, @Nullable Double threshold, String reason) {
        return Draft.of(Stance.NOUN)
                .set("exchange", exchange)
                .set("stance", kind)
                .set("thresholdPerMonth", threshold)
                .set("reason", reason)
                .set("circuitPerMonth", 400)
                .set("evidence", List.of(measured("stance")))
                .make();
    }

    private static Organisation organisation(String id, String name, String country, String notes) {
        return new Organisation(id, name, country, notes);
    }
}
