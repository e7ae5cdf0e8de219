package org.ixplanner.engine.check.exchange;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.plan.network.StanceKind;
import org.ixplanner.engine.plan.schema.Choices;

/// Ports that do not fit the exchange they are at or what their network says and does.
final class MembershipCheck implements Check {

    @Override
    public String id() {
        return "membership";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Plan plan = input.plan();
        for (Row<Exchange> row : Row.withAdded(plan, plan.exchanges(), Exchange.class)) {
            List<Membership> members = row.item().members();
            for (int i = 0; i < members.size(); i++) {
                look(plan, row, members.get(i), row.path().at("members").at(i), findings);
            }
        }
        return findings.all();
    }

    private static void look(Plan plan, Row<Exchange> row, Membership member, PlanPath path, Findings findings) {
        Exchange exchange = row.item();
        String name = Row.name(plan.networks(), member.network().toString());
        String site = member.site();
        if (site != null && !exchange.hasSite(site)) {
            findings.error(path.at("site"), "site", name, row.name(), Row.name(plan.sites(), site));
        }
        if (member.routeServer() && !exchange.routeServer()) {
            findings.warning(path.at("routeServer"), "no-route-server", name, row.name());
        }
        Network network = plan.network(member.network()).orElse(null);
        if (network == null) {
            return;
        }
        if (network.stances().stream()
                .anyMatch(stance -> stance.exchange().equals(exchange.id()) && stance.stance() == StanceKind.REFUSES)) {
            findings.warning(path, "refuses", name, row.name());
        }
        if (member.routeServer()
                && (network.policy() == PeeringPolicy.NONE || network.policy() == PeeringPolicy.RESTRICTIVE)) {
            findings.note(path.at("routeServer"), "policy", name, row.name(), Choices.word(network.policy()));
        }
    }
}
