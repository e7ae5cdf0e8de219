package org.ixplanner.engine.check.ground;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.ground.Span;

/// Offers of capacity without a price, or of a price for an unknown capacity: neither can be compared.
final class SpanOfferCheck implements Check {

    @Override
    public String id() {
        return "span-offer";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        for (Row<Span> row : Ground.of(input.plan()).spans()) {
            boolean priced = row.item().offerPerMonth() != null;
            boolean sized = row.item().offerMbps() != null;
            if (priced && !sized) {
                findings.warning(row.path().at("offerMbps"), "no-capacity", row.name());
            } else if (sized && !priced) {
                findings.warning(row.path().at("offerPerMonth"), "no-price", row.name());
            }
        }
        return findings.all();
    }
}
