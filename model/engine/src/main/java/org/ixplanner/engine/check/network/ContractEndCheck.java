package org.ixplanner.engine.check.network;

import java.time.LocalDate;
import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;

/// Contracts that had run out on the day that the plan's figures describe.
final class ContractEndCheck implements Check {

    @Override
    public String id() {
        return "contract-end";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        LocalDate day = input.plan().header().dataDate();
        if (day == null) {
            return findings.all();
        }
        for (Row<Network> row : Row.of(input.plan().networks())) {
            List<Contract> contracts = row.item().contracts();
            for (int i = 0; i < contracts.size(); i++) {
                LocalDate end = contracts.get(i).endDate();
                if (end != null && end.isBefore(day)) {
                    findings.warning(
                            row.path().at("contracts").at(i).at("endDate"),
                            "",
                            row.name(),
                            Row.name(
                                    input.plan().networks(),
                                    contracts.get(i).provider().toString()),
                            end.toString(),
                            day.toString());
                }
            }
        }
        return findings.all();
    }
}
