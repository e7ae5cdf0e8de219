package org.ixplanner.engine.check.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.plan.ExchangeRate;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.TextForm;

/// Currencies that nobody can convert because they have no exchange rate, and rates that say nothing or are of no
/// known day or origin.
final class CurrencyCheck implements Check {

    private static final PlanPath HEADER = PlanPath.ROOT.at("header");

    @Override
    public String id() {
        return "currency";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        PlanHeader header = input.plan().header();
        rates(header, findings);
        Set<String> known = new HashSet<>();
        known.add(header.currency());
        header.exchangeRates().forEach(rate -> known.add(rate.currency()));
        EveryValue.visit(input.plan(), (item, path, type, value) -> {
            if (type instanceof FieldType.Text text
                    && text.form() == TextForm.CURRENCY
                    && value instanceof String code
                    && TextForm.CURRENCY.accepts(code)
                    && !known.contains(code)) {
                findings.error(path, "no-rate", item, code, header.currency());
            }
        });
        return findings.all();
    }

    private static void rates(PlanHeader header, Findings findings) {
        for (int i = 0; i < header.exchangeRates().size(); i++) {
            ExchangeRate rate = header.exchangeRates().get(i);
            PlanPath path = HEADER.at("exchangeRates").at(i);
            if (rate.currency().equals(header.currency())) {
                findings.warning(path.at("currency"), "own", rate.currency());
            }
            if (rate.date() == null) {
                findings.warning(path.at("date"), "no-date", rate.currency());
            }
            if (rate.source().isBlank()) {
                findings.warning(path.at("source"), "no-source", rate.currency());
            }
        }
    }
}
