package org.ixplanner.engine.check.network;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Peering;

/// Links from something to itself: a contract, a peering, a span, a measured flow.
final class SelfLinkCheck implements Check {

    @Override
    public String id() {
        return "self-link";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Plan plan = input.plan();
        for (Row<Network> row : Row.of(plan.networks())) {
            List<Contract> contracts = row.item().contracts();
            for (int i = 0; i < contracts.size(); i++) {
                if (contracts.get(i).provider().equals(row.item().asn())) {
                    findings.error(row.path().at("contracts").at(i).at("provider"), "contract", row.name());
                }
            }
        }
        for (Row<Peering> row : Row.of(plan.peerings())) {
            if (row.item().a().equals(row.item().b())) {
                findings.error(
                        row.path().at("b"),
                        "peering",
                        row.name(),
                        network(plan, row.item().a()));
            }
        }
        for (Row<MeasuredFlow> row : Row.of(plan.measuredFlows())) {
            if (row.item().source().equals(row.item().sink())) {
                findings.error(
                        row.path().at("sink"), "flow", network(plan, row.item().sink()));
            }
        }
        for (Row<Span> row : Row.withAdded(plan, plan.spans(), Span.class)) {
            if (row.item().start().equals(row.item().end())) {
                findings.error(
                        row.path().at("end"),
                        "span",
                        row.name(),
                        Row.name(plan.fibreNodes(), row.item().end()));
            }
        }
        return findings.all();
    }

    private static String network(Plan plan, Asn asn) {
        return Row.name(plan.networks(), asn.toString());
    }
}
