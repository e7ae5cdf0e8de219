package org.ixplanner.engine.check.ground;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.schema.Choices;

/// Spans that carry traffic although a node at their end does not.
final class SpanEndStatusCheck implements Check {

    @Override
    public String id() {
        return "span-end-status";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Ground ground = Ground.of(input.plan());
        for (Row<Span> row : ground.spans()) {
            if (row.item().status() == BuildStatus.OPERATIONAL) {
                for (String key : List.of(row.item().start(), row.item().end())) {
                    FibreNode node = ground.node(row, key).orElse(null);
                    if (node != null && node.status() != BuildStatus.OPERATIONAL) {
                        findings.warning(
                                row.path().at("status"), "", row.name(), Row.name(node), Choices.word(node.status()));
                    }
                }
            }
        }
        return findings.all();
    }
}
