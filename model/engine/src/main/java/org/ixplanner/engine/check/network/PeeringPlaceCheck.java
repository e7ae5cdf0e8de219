package org.ixplanner.engine.check.network;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.network.PeeringKind;

/// Peerings without a place or with the wrong one: a private interconnect is at a site, a bilateral session at an
/// exchange.
final class PeeringPlaceCheck implements Check {

    @Override
    public String id() {
        return "peering-place";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Plan plan = input.plan();
        for (Row<Peering> row : Row.of(plan.peerings())) {
            if (row.item().how() == PeeringKind.PRIVATE) {
                atSite(plan, row, findings);
            } else {
                atExchange(plan, row, findings);
            }
        }
        return findings.all();
    }

    private static void atSite(Plan plan, Row<Peering> row, Findings findings) {
        String site = row.item().site();
        if (row.item().exchange() != null) {
            findings.error(row.path().at("exchange"), "exchange-too", row.name());
        }
        if (site == null) {
            findings.error(row.path().at("site"), "no-site", row.name());
            return;
        }
        for (Asn asn : List.of(row.item().a(), row.item().b())) {
            if (plan.network(asn)
                    .filter(network -> !network.pops().contains(site))
                    .isPresent()) {
                findings.warning(
                        row.path().at("site"),
                        "absent",
                        row.name(),
                        Row.name(plan.networks(), asn.toString()),
                        Row.name(plan.sites(), site));
            }
        }
    }

    private static void atExchange(Plan plan, Row<Peering> row, Findings findings) {
        String key = row.item().exchange();
        if (row.item().site() != null) {
            findings.error(row.path().at("site"), "site-too", row.name());
        }
        if (key == null) {
            findings.error(row.path().at("exchange"), "no-exchange", row.name());
            return;
        }
        Exchange exchange = plan.exchanges().find(key).orElse(null);
        if (exchange == null) {
            return;
        }
        for (Asn asn : List.of(row.item().a(), row.item().b())) {
            if (exchange.members().stream().noneMatch(member -> member.network().equals(asn))) {
                findings.warning(
                        row.path().at("exchange"),
                        "no-member",
                        row.name(),
                        Row.name(plan.networks(), asn.toString()),
                        Row.name(exchange));
            }
        }
    }
}
