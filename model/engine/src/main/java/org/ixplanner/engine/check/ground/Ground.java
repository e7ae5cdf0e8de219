package org.ixplanner.engine.check.ground;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.Span;

/// The plan's sites, fibre nodes and spans with those that levers add, and where to find a node.
///
/// @param sites of the plan, then of levers
/// @param nodes of the plan, then of levers
/// @param spans of the plan, then of levers
/// @param nodeOf the fibre node with a key, for looking up only
record Ground(List<Row<Site>> sites, List<Row<FibreNode>> nodes, List<Row<Span>> spans, Map<String, FibreNode> nodeOf) {

    static Ground of(Plan plan) {
        List<Row<FibreNode>> nodes = Row.withAdded(plan, plan.fibreNodes(), FibreNode.class);
        return new Ground(
                Row.withAdded(plan, plan.sites(), Site.class),
                nodes,
                Row.withAdded(plan, plan.spans(), Span.class),
                Row.byKey(nodes));
    }

    Optional<FibreNode> node(String key) {
        return Optional.ofNullable(nodeOf.get(key));
    }

    /// The great circle between the ends of a span; empty if an end is not there.
    OptionalDouble straightKm(Span span) {
        FibreNode start = nodeOf.get(span.start());
        FibreNode end = nodeOf.get(span.end());
        return start == null || end == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(start.place().distanceKm(end.place()));
    }
}
