package org.ixplanner.engine.simulation;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.network.AccessKind;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Organisation;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.network.PeeringKind;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.network.StanceKind;
import org.ixplanner.engine.plan.network.Tier;
import org.ixplanner.engine.plan.network.Users;

/// The lines of a [Sketch] that are about networks and what they agree on.
final class SketchNetworks {

    private SketchNetworks() {}

    static Organisation organisation(String id) {
        return Draft.of(Organisation.NOUN).set("id", id).set("name", id).make();
    }

    /// @param people lines of users of this network
    /// @param contracts lines of what it buys
    static Network network(SketchLine line, List<SketchLine> people, List<SketchLine> contracts) {
        List<String> sites = line.list("at");
        List<Users> users = new ArrayList<>(alike(line, sites));
        people.forEach(row -> users.add(users(row)));
        return Draft.of(Network.NOUN)
                .set("asn", line.asn(1))
                .set("name", "Net " + line.at(1))
                .set("organisation", line.wordIfThere("org"))
                .set("networkKind", SketchExchanges.kind(line.at(2)))
                .set("economy", line.word("in", "KE"))
                .set("peakMbps", line.numberOr("peak", 0))
                .set("users", users)
                .set("hostingWeight", line.number("hosts", 0))
                .set("soldAbroadMbps", line.number("sells", 0))
                .set("pops", sites)
                .set("gateways", line.has("gateways") ? line.list("gateways") : sites)
                .set("policy", line.choice(PeeringPolicy.class, "policy", PeeringPolicy.OPEN))
                .set(
                        "contracts",
                        contracts.stream().map(SketchNetworks::contract).toList())
                .set("stances", stances(line))
                .make();
    }

    private static List<Users> alike(SketchLine line, List<String> sites) {
        long subscribers = (long) line.number("users", 0);
        return subscribers == 0
                ? List.of()
                : sites.stream()
                        .map(site -> Draft.of(Users.NOUN)
                                .set("city", site)
                                .set("access", AccessKind.FIXED)
                                .set("subscribers", subscribers / sites.size())
                                .set("gateway", site)
                                .make())
                        .toList();
    }

    private static Users users(SketchLine line) {
        return Draft.of(Users.NOUN)
                .set("city", line.at(2))
                .set("access", line.choice(AccessKind.class, "by", AccessKind.FIXED))
                .set("subscribers", Long.valueOf(line.at(3)))
                .set("peakKbpsPerSubscriber", line.numberIfThere("kbps"))
                .set("gbPerSubscriberMonth", line.numberIfThere("gb"))
                .set("gateway", line.wordIfThere("at"))
                .make();
    }

    private static Contract contract(SketchLine line) {
        return Draft.of(Contract.NOUN)
                .set("provider", Integer.valueOf(line.word("from", "")))
                .set("site", line.wordIfThere("at"))
                .set("ipPricePerMbpsMonth", line.numberIfThere("ip"))
                .set("circuitPricePerMbpsMonth", line.numberOr("circuit", 0))
                .set("currency", line.wordIfThere("currency"))
                .set("commitMbps", line.number("commit", 0))
                .set(
                        "tiers",
                        pairs(line, "tiers").stream()
                                .map(pair -> new Tier(pair[0], pair[1]))
                                .toList())
                .set("capacityMbps", line.numberIfThere("mbps"))
                .set("unclassedShare", line.numberIfThere("share"))
                .make();
    }

    // `quote X:300` is what the circuit to its port at exchange X would cost.
    private static List<Stance> stances(SketchLine line) {
        return line.list("quote").stream()
                .map(text -> text.split(":", -1))
                .map(words -> Draft.of(Stance.NOUN)
                        .set("exchange", words[0])
                        .set("stance", StanceKind.WILLING)
                        .set("circuitPerMonth", Double.valueOf(words[1]))
                        .make())
                .toList();
    }

    /// Pairs of numbers as `100:8,1000:5`.
    static List<double[]> pairs(SketchLine line, String key) {
        return line.list(key).stream()
                .map(text -> text.split(":", -1))
                .map(words -> new double[] {Double.parseDouble(words[0]), Double.parseDouble(words[1])})
                .toList();
    }

    static Peering link(SketchLine line) {
        return Draft.of(Peering.NOUN)
                .set("id", "link-" + line.at(1) + "-" + line.at(2))
                .set("a", line.asn(1))
                .set("b", line.asn(2))
                .set("how", PeeringKind.PRIVATE)
                .set("site", line.wordIfThere("at"))
                .set("capacityMbps", line.numberIfThere("mbps"))
                .make();
    }

    static Peering session(SketchLine line) {
        return Draft.of(Peering.NOUN)
                .set("id", "session-" + line.at(1) + "-" + line.at(2))
                .set("a", line.asn(1))
                .set("b", line.asn(2))
                .set("how", PeeringKind.BILATERAL)
                .set("exchange", line.word("on", ""))
                .make();
    }

    static MeasuredFlow measured(SketchLine line) {
        return Draft.of(MeasuredFlow.NOUN)
                .set("source", line.asn(1))
                .set("sink", line.asn(2))
                .set("mbps", line.numberAt(3))
                .make();
    }
}
