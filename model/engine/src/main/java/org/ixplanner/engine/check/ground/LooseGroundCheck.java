package org.ixplanner.engine.check.ground;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;

/// Fibre nodes that no span ends at and sites at no fibre node: one note each, with their number.
final class LooseGroundCheck implements Check {

    @Override
    public String id() {
        return "loose-ground";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Ground ground = Ground.of(input.plan());
        Set<String> ends = new HashSet<>();
        ground.spans().forEach(row -> {
            ends.add(row.item().start());
            ends.add(row.item().end());
        });
        List<Row<Site>> sites = ground.sites().stream()
                .filter(row -> row.item().fibreNode() == null)
                .toList();
        if (!sites.isEmpty()) {
            findings.note(
                    sites.getFirst().path().at("fibreNode"),
                    "sites",
                    sites.size(),
                    sites.getFirst().name());
        }
        List<Row<FibreNode>> nodes = ground.nodes().stream()
                .filter(row -> !ends.contains(row.item().id()))
                .toList();
        if (!nodes.isEmpty()) {
            findings.note(
                    nodes.getFirst().path(),
                    "nodes",
                    nodes.size(),
                    nodes.getFirst().name());
        }
        return findings.all();
    }
}
