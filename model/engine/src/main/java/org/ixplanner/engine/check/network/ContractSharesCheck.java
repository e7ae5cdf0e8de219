package org.ixplanner.engine.check.network;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;

/// Shares of unclassed traffic that do not divide it: stated for some contracts only, or not adding up to 1.
final class ContractSharesCheck implements Check {

    /// Rounding of decimal fractions stays far below, a typing error far above.
    private static final double TOLERANCE = 1e-9;

    @Override
    public String id() {
        return "contract-shares";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        for (Row<Network> row : Row.of(input.plan().networks())) {
            List<Contract> contracts = row.item().contracts();
            int stated = 0;
            double sum = 0;
            for (Contract contract : contracts) {
                Double share = contract.unclassedShare();
                if (share != null) {
                    stated++;
                    sum += share;
                }
            }
            if (stated > 0 && stated < contracts.size()) {
                findings.error(row.path().at("contracts"), "some", row.name(), stated, contracts.size());
            } else if (stated > 0 && Math.abs(sum - 1) > TOLERANCE) {
                findings.error(row.path().at("contracts"), "sum", row.name(), sum);
            }
        }
        return findings.all();
    }
}
