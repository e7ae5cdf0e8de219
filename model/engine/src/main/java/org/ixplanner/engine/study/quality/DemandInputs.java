package org.ixplanner.engine.study.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.content.DemandMix;
import org.ixplanner.engine.plan.content.GroupShare;
import org.ixplanner.engine.plan.evidence.Assumption;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.network.AccessKind;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.Origin;
import org.jspecify.annotations.Nullable;

/// The values that say how much is asked for, and of whom.
final class DemandInputs {

    private final Plan plan;
    // Looked up, never iterated.
    private final Map<Asn, List<Input>> peaks = new HashMap<>();
    private final Map<Asn, List<Input>> subscribers = new HashMap<>();

    /// @param plan with the levers pulled
    DemandInputs(Plan plan) {
        this.plan = plan;
    }

    /// What says how much of this flow is asked for. A measured row says it alone.
    List<Input> of(Flow flow) {
        Optional<MeasuredFlow> measured = measured(flow);
        if (measured.isPresent()) {
            MeasuredFlow row = measured.get();
            return List.of(
                    Stated.of(Kind.MEASURED_FLOW, row.key(), row.evidence()).value("mbps", Grade.MEASURED));
        }
        List<Input> inputs = new ArrayList<>(peaks.computeIfAbsent(flow.sink(), this::peak));
        plan.network(flow.sink()).flatMap(this::mix).ifPresent(mix -> share(mix, flow)
                .ifPresent(inputs::add));
        if (flow.origin() instanceof Origin.FromNetwork(Asn source)) {
            if (flow.kind() == DemandKind.DOMESTIC) {
                plan.network(source).ifPresent(host -> inputs.add(network(host).value("hostingWeight")));
            } else if (flow.kind() == DemandKind.USER_TO_USER) {
                inputs.addAll(subscribers.computeIfAbsent(source, this::subscribers));
            }
        }
        return inputs;
    }

    /// What says how much of a content flow can stay.
    List<Input> content(Flow flow) {
        String group = flow.group();
        ContentGroup found =
                group == null ? null : plan.contentGroups().find(group).orElse(null);
        if (found == null) {
            return List.of();
        }
        Stated stated = Stated.of(Kind.CONTENT_GROUP, found.id(), found.evidence());
        List<Input> inputs = new ArrayList<>(List.of(stated.value("cacheableShare")));
        String cache = flow.cache();
        if (cache != null) {
            plan.caches().find(cache).ifPresent(it -> inputs.add(place(it, stated)));
        }
        return inputs;
    }

    // A known cache is a fact of its own; another one stands and falls with the threshold.
    private static Input place(Cache cache, Stated group) {
        return cache.known()
                ? Stated.of(Kind.CACHE, cache.id(), cache.evidence()).value("known")
                : group.value("thresholdMbps");
    }

    private Optional<MeasuredFlow> measured(Flow flow) {
        return plan.measuredFlows().stream()
                .filter(row -> row.sink().equals(flow.sink()) && isFrom(row.source(), flow))
                .findFirst();
    }

    private boolean isFrom(Asn source, Flow flow) {
        String group = flow.group();
        if (group != null) {
            return plan.contentGroups()
                    .find(group)
                    .filter(found -> found.asns().contains(source))
                    .isPresent();
        }
        return flow.origin() instanceof Origin.FromNetwork(Asn sender) && sender.equals(source);
    }

    private Optional<DemandMix> mix(Network network) {
        return plan.demandMixes().stream()
                .filter(mix -> mix.networkKind() == network.networkKind())
                .findFirst();
    }

    private static Optional<Input> share(DemandMix mix, Flow flow) {
        Stated stated = Stated.of(Kind.DEMAND_MIX, mix.key(), mix.evidence());
        return switch (flow.kind()) {
            case DOMESTIC -> Optional.of(stated.value("domesticShare"));
            case USER_TO_USER -> Optional.of(stated.value("userToUserShare"));
            case REST_OF_WORLD -> Optional.of(stated.value("restOfWorldShare"));
            case CONTENT -> groupShare(mix, flow.group());
        };
    }

    private static Optional<Input> groupShare(DemandMix mix, @Nullable String group) {
        for (int i = 0; i < mix.groups().size(); i++) {
            GroupShare share = mix.groups().get(i);
            if (share.group().equals(group)) {
                return Optional.of(
                        new Stated(Kind.DEMAND_MIX, mix.key(), "groups[" + i + "].", share.evidence()).value("share"));
            }
        }
        return Optional.empty();
    }

    private List<Input> peak(Asn asn) {
        Optional<Network> found = plan.network(asn);
        if (found.isEmpty()) {
            return List.of();
        }
        Network network = found.get();
        if (network.peakMbps() != null) {
            return List.of(network(network).value("peakMbps"));
        }
        TreeSet<Input> inputs = new TreeSet<>(subscribers(asn));
        for (int i = 0; i < network.users().size(); i++) {
            Users users = network.users().get(i);
            if (users.subscribers() > 0) {
                inputs.addAll(rate(users(network, i), users));
            }
        }
        return List.copyOf(inputs);
    }

    private List<Input> rate(Stated stated, Users users) {
        if (users.peakKbpsPerSubscriber() != null) {
            return List.of(stated.value("peakKbpsPerSubscriber"));
        }
        Input volume = users.gbPerSubscriberMonth() != null
                ? stated.value("gbPerSubscriberMonth")
                : assumption(
                        users.access() == AccessKind.FIXED
                                ? "demand.fixedGbPerSubscriberMonth"
                                : "demand.mobileGbPerSubscriberMonth");
        return List.of(volume, assumption("demand.peakToAverage"));
    }

    /// An assumption: a default unless the plan states its own, which counts as published where it names its source.
    Input assumption(String id) {
        Optional<Assumption> own = plan.assumptions().find(id);
        Grade grade = own.map(it -> it.source().isBlank() ? Grade.ESTIMATE : Grade.PUBLISHED)
                .orElse(Grade.DEFAULT);
        return new Input(
                Kind.ASSUMPTION, id, "value", grade, own.map(Assumption::source).orElse(""));
    }

    private List<Input> subscribers(Asn asn) {
        Optional<Network> network = plan.network(asn);
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; network.isPresent() && i < network.get().users().size(); i++) {
            if (network.get().users().get(i).subscribers() > 0) {
                inputs.add(users(network.get(), i).value("subscribers"));
            }
        }
        return inputs;
    }

    private static Stated users(Network network, int position) {
        return new Stated(
                Kind.NETWORK,
                network.key(),
                "users[" + position + "].",
                network.users().get(position).evidence());
    }

    private static Stated network(Network network) {
        return Stated.of(Kind.NETWORK, network.key(), network.evidence());
    }
}
