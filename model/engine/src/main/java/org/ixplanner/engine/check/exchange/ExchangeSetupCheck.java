package org.ixplanner.engine.check.exchange;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;

/// Exchanges that run nowhere, candidates whose cost nobody knows, and equipment that costs more than all of it.
final class ExchangeSetupCheck implements Check {

    @Override
    public String id() {
        return "exchange-setup";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Plan plan = input.plan();
        for (Row<Exchange> row : Row.withAdded(plan, plan.exchanges(), Exchange.class)) {
            Exchange exchange = row.item();
            if (exchange.status() == ExchangeStatus.EXISTING && exchange.sites().isEmpty()) {
                findings.error(row.path().at("sites"), "no-sites", row.name());
            }
            if (exchange.status() == ExchangeStatus.CANDIDATE && exchange.capitalCost() == null) {
                findings.note(row.path().at("capitalCost"), "no-cost", row.name());
            }
            Double capital = exchange.capitalCost();
            Double equipment = exchange.equipmentCost();
            if (capital != null && equipment != null && equipment > capital) {
                findings.warning(row.path().at("equipmentCost"), "equipment", row.name(), equipment, capital);
            }
        }
        return findings.all();
    }
}
