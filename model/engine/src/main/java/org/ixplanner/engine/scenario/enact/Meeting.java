package org.ixplanner.engine.scenario.enact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.network.PeeringKind;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Who meets whom.
final class Meeting {

    private Meeting() {}

    static void pull(Stage stage, MemberLever lever) {
        switch (lever) {
            case MemberLever.SetMembership(var exchange, var membership) -> join(stage, exchange, membership);
            case MemberLever.LeaveExchange(var exchange, var network) ->
                members(stage, exchange, members -> members.stream()
                        .filter(member -> !member.network().equals(network))
                        .toList());
            case MemberLever.SetPort(var exchange, var network, var portMbps) ->
                members(stage, exchange, members -> members.stream()
                        .map(member -> member.network().equals(network)
                                ? Stage.with(Membership.NOUN, member, "portMbps", portMbps)
                                : member)
                        .toList());
            case MemberLever.SetStance(var network, var stance) ->
                stage.note(Message.of("lever.note.stance", network.toString(), stance.exchange()));
            case MemberLever.Interconnect(var a, var b, var site) -> stage.put(interconnect(a, b, site));
        }
    }

    // Whoever joins a candidate, joins what is open then.
    private static void join(Stage stage, String exchange, Membership joining) {
        members(stage, exchange, members -> joined(members, joining));
        stage.plan().exchanges().find(exchange).map(Stage::opened).ifPresent(stage::put);
    }

    private static void members(Stage stage, String exchange, UnaryOperator<List<Membership>> change) {
        stage.plan()
                .exchanges()
                .find(exchange)
                .ifPresent(
                        found -> stage.put(Stage.with(Exchange.NOUN, found, "members", change.apply(found.members()))));
    }

    // A port of which nobody said where it is, in the plan or in the lever, is no second one beside a port of the
    // same network: it is that port.
    private static List<Membership> joined(List<Membership> members, Membership joining) {
        Optional<Membership> replaced = members.stream()
                .filter(member -> member.network().equals(joining.network()))
                .filter(member -> member.site() == null || joining.site() == null || isAt(member, joining.site()))
                .min(Comparator.comparing((Membership member) -> !isAt(member, joining.site()))
                        .thenComparing(Membership::site, Comparator.nullsFirst(Comparator.naturalOrder())));
        String old = replaced.map(Membership::site).orElse(null);
        List<Membership> changed = new ArrayList<>(members);
        changed.removeIf(
                member -> replaced.isPresent() && member.network().equals(joining.network()) && isAt(member, old));
        changed.add(joining.site() == null ? Stage.with(Membership.NOUN, joining, "site", old) : joining);
        return changed;
    }

    private static boolean isAt(Membership member, @Nullable String site) {
        return Objects.equals(member.site(), site);
    }

    private static Peering interconnect(Asn a, Asn b, String site) {
        String id = "lever:" + a.number() + "-" + b.number() + ":" + site;
        return new Peering(id, a, b, PeeringKind.PRIVATE, site, null, null, true, List.of());
    }
}
