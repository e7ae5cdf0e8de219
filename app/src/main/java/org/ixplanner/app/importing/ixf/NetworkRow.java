package org.ixplanner.app.importing.ixf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.ixplanner.app.importing.country.known.Words;
import org.ixplanner.app.importing.offer.BareName;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.ixf.IxfData.Member;
import org.jspecify.annotations.Nullable;

/// A member as a network of the plan.
///
/// @param member what the list says of it
/// @param asn what the plan knows it by
/// @param said what evidence says
record NetworkRow(Member member, Asn asn, Said said) {

    /// A network that the plan has, with what the list says of it.
    ///
    /// @param mine as the plan has it
    Network known(Network mine) {
        List<Evidence> evidence = new ArrayList<>();
        PeeringPolicy policy = policy(evidence);
        boolean isSameName = member.name().isEmpty() || BareName.same(member.name(), mine.name());
        return new Network(
                asn,
                isSameName ? mine.name() : Keys.cut(member.name()),
                mine.organisation(),
                mine.networkKind(),
                mine.economy(),
                mine.peakMbps(),
                mine.users(),
                mine.hostingWeight(),
                mine.soldAbroadMbps(),
                mine.pops(),
                mine.gateways(),
                policy == null ? mine.policy() : policy,
                mine.announcedConeShare(),
                mine.contracts(),
                mine.stances(),
                evidence);
    }

    /// A network that the plan does not have. What it does and where it is at home no list says.
    ///
    /// @param country of the exchange
    /// @param sites at which it has ports
    Network fresh(String country, SortedSet<String> sites) {
        List<Evidence> evidence = new ArrayList<>();
        if (!member.name().isEmpty()) {
            evidence.add(said.published("name"));
        }
        evidence.add(said.standIn("networkKind", Message.of("begun.source.noKind")));
        evidence.add(said.standIn("economy", Message.of("import.ixf.economy")));
        if (!sites.isEmpty()) {
            evidence.add(said.estimate("pops", Message.of("import.ixf.pops")));
        }
        PeeringPolicy policy = policy(evidence);
        if (policy == null) {
            evidence.add(said.standIn("policy", Message.of("begun.source.noPolicy")));
        }
        return new Network(
                asn,
                member.name().isEmpty() ? asn.toString() : Keys.cut(member.name()),
                null,
                NetworkKind.TRANSIT,
                country,
                null,
                List.of(),
                0,
                0,
                List.copyOf(sites),
                List.of(),
                policy == null ? PeeringPolicy.OPEN : policy,
                1,
                List.of(),
                List.of(),
                evidence);
    }

    private @Nullable PeeringPolicy policy(List<Evidence> evidence) {
        PeeringPolicy policy = Words.policy(member.policy());
        if (policy != null) {
            evidence.add(said.published("policy"));
        }
        return policy;
    }
}
