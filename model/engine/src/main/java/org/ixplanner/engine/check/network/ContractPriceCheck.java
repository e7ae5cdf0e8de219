package org.ixplanner.engine.check.network;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;

/// Contracts of domestic networks whose price cannot be told: a hand-over abroad without its circuit is refused.
final class ContractPriceCheck implements Check {

    @Override
    public String id() {
        return "contract-price";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Plan plan = input.plan();
        String home = plan.header().country();
        for (Row<Network> row : Row.of(plan.networks())) {
            if (!row.item().economy().equals(home)) {
                continue;
            }
            List<Contract> contracts = row.item().contracts();
            for (int i = 0; i < contracts.size(); i++) {
                Contract contract = contracts.get(i);
                PlanPath path = row.path().at("contracts").at(i);
                String provider = Row.name(plan.networks(), contract.provider().toString());
                String key = contract.site();
                Site site = key == null ? null : plan.sites().find(key).orElse(null);
                boolean isPriced = contract.ipPricePerMbpsMonth() != null
                        || !contract.tiers().isEmpty();
                if (!isPriced) {
                    // What is not known can be asked for; volumes need no price.
                    findings.warning(path.at("ipPricePerMbpsMonth"), "no-ip", row.name(), provider);
                } else if (contract.circuitPricePerMbpsMonth() == null
                        && site != null
                        && !site.country().equals(home)) {
                    findings.error(
                            path.at("circuitPricePerMbpsMonth"), "no-circuit", row.name(), provider, Row.name(site));
                }
            }
        }
        return findings.all();
    }
}
