package org.ixplanner.app.importing.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ixplanner.app.importing.country.known.Told;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.content.DemandMix;
import org.ixplanner.engine.plan.content.GroupShare;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.text.Message;

/// What users ask for. No public file says it for a country, so the figures of a plan that comes with the program stand
/// in, graded as defaults; where each group is follows from the files alone.
///
/// @param model the plan whose figures stand in
/// @param told writes evidence
record ContentRows(Plan model, Told told) {

    /// The content groups; none for a plan of which nothing is known yet.
    List<ContentGroup> groups(List<Network> networks, List<Exchange> exchanges) {
        if (networks.isEmpty()) {
            return List.of();
        }
        return model.contentGroups().stream()
                .map(group -> group(group, networks, exchanges))
                .toList();
    }

    private ContentGroup group(ContentGroup group, List<Network> networks, List<Exchange> exchanges) {
        Set<Asn> own = new TreeSet<>(group.asns());
        SortedSet<String> presences = new TreeSet<>();
        for (Network network : networks) {
            if (own.contains(network.asn())) {
                presences.addAll(network.pops());
            }
        }
        for (Exchange exchange : exchanges) {
            for (Membership member : exchange.members()) {
                String site = member.site();
                if (own.contains(member.network()) && site != null) {
                    presences.add(site);
                }
            }
        }
        return new ContentGroup(
                group.id(),
                group.name(),
                group.asns(),
                List.copyOf(presences),
                group.cacheableShare(),
                group.thresholdMbps(),
                group.fillShare(),
                group.scheduledFill(),
                group.mappingShare(),
                group.bringsBackbone(),
                group.policy(),
                group.minimumPeeringMbps(),
                standIns(group.evidence().stream()
                        .filter(evidence -> !evidence.field().equals("presences"))
                        .toList()));
    }

    /// A demand mix for each kind of network that has users. Who hosts domestic content is in no file, so its share
    /// goes to the rest of the world.
    List<DemandMix> mixes(List<Network> networks) {
        SortedSet<NetworkKind> kinds = new TreeSet<>();
        for (Network network : networks) {
            if (!network.users().isEmpty()) {
                kinds.add(network.networkKind());
            }
        }
        return kinds.stream().map(this::mix).toList();
    }

    private DemandMix mix(NetworkKind kind) {
        DemandMix access = model.demandMixes().items().getFirst();
        DemandMix found = model.demandMixes().stream()
                .filter(mix -> mix.networkKind() == kind)
                .findFirst()
                .orElse(access);
        List<GroupShare> groups = found.groups().stream()
                .map(share -> new GroupShare(share.group(), share.share(), standIns(share.evidence())))
                .toList();
        // What is left, so that the shares add up to 1 to the last digit.
        double others = found.userToUserShare();
        for (GroupShare group : groups) {
            others += group.share();
        }
        List<Evidence> evidence = new ArrayList<>(standIns(found.evidence().stream()
                .filter(own -> own.field().equals("userToUserShare"))
                .toList()));
        evidence.add(told.standIn("domesticShare", Message.of("begun.source.noHosts")));
        evidence.add(told.standIn("restOfWorldShare", Message.of("begun.source.whatIsLeft")));
        return new DemandMix(kind, 0, found.userToUserShare(), 1 - others, groups, evidence);
    }

    private List<Evidence> standIns(List<Evidence> evidence) {
        return evidence.stream().map(this::standIn).toList();
    }

    private Evidence standIn(Evidence own) {
        Message source = Message.of("begun.source.model", model.header().name(), own.source());
        String text = told.texts().format(source);
        return new Evidence(own.field(), Grade.DEFAULT, text, own.date(), own.low(), own.high(), false);
    }
}
