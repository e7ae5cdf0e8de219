package org.ixplanner.engine.check.network;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Tier;

/// Price lists of contracts that do not rise step by step, or that charge more for a larger commit.
final class TierCheck implements Check {

    @Override
    public String id() {
        return "tiers";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        for (Row<Network> row : Row.of(input.plan().networks())) {
            List<Contract> contracts = row.item().contracts();
            for (int i = 0; i < contracts.size(); i++) {
                Contract contract = contracts.get(i);
                PlanPath path = row.path().at("contracts").at(i).at("tiers");
                String provider =
                        Row.name(input.plan().networks(), contract.provider().toString());
                for (int j = 1; j < contract.tiers().size(); j++) {
                    Tier lower = contract.tiers().get(j - 1);
                    Tier tier = contract.tiers().get(j);
                    if (tier.fromMbps() < lower.fromMbps()) {
                        findings.warning(path.at(j), "order", row.name(), provider, lower.fromMbps(), tier.fromMbps());
                    } else if (tier.ipPricePerMbpsMonth() > lower.ipPricePerMbpsMonth()) {
                        findings.warning(
                                path.at(j),
                                "price",
                                row.name(),
                                provider,
                                tier.fromMbps(),
                                tier.ipPricePerMbpsMonth(),
                                lower.ipPricePerMbpsMonth());
                    }
                }
            }
        }
        return findings.all();
    }
}
