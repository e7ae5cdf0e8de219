package org.ixplanner.engine.check.ground;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Span;

/// Spans that leave out a country in which they end: their traffic would count as local.
final class SpanCountriesCheck implements Check {

    @Override
    public String id() {
        return "span-countries";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Ground ground = Ground.of(input.plan());
        for (Row<Span> row : ground.spans()) {
            List<String> countries = row.item().countries();
            // Nobody stated any: an open question, not a contradiction.
            if (countries.isEmpty()) {
                continue;
            }
            Set<String> ends = new LinkedHashSet<>();
            ground.node(row, row.item().start()).map(FibreNode::country).ifPresent(ends::add);
            ground.node(row, row.item().end()).map(FibreNode::country).ifPresent(ends::add);
            ends.removeAll(countries);
            if (!ends.isEmpty()) {
                findings.warning(row.path().at("countries"), "", row.name(), String.join(", ", ends));
            }
        }
        return findings.all();
    }
}
