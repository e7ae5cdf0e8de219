package org.ixplanner.engine.check.ground;

import java.util.HashMap;
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
/// @param nodeOf the fibre node with a key, by the scenario that adds it, for looking up only
record Ground(
        List<Row<Site>> sites, List<Row<FibreNode>> nodes, List<Row<Span>> spans, Map<NodeKey, FibreNode> nodeOf) {

    /// @param scenario position of the scenario that adds the node, -1 for a node of the plan
    record NodeKey(int scenario, String key) {}

    static Ground of(Plan plan) {
        List<Row<FibreNode>> nodes = Row.withAdded(plan, plan.fibreNodes(), FibreNode.class);
        Map<NodeKey, FibreNode> nodeOf = HashMap.newHashMap(nodes.size());
        nodes.forEach(
                row -> nodeOf.putIfAbsent(new NodeKey(row.scenario(), row.item().id()), row.item()));
        return new Ground(
                Row.withAdded(plan, plan.sites(), Site.class),
                nodes,
                Row.withAdded(plan, plan.spans(), Span.class),
                nodeOf);
    }

    /// The fibre node that `from` calls by this key: of the plan, else of the scenario that adds `from`.
    Optional<FibreNode> node(Row<?> from, String key) {
        FibreNode planned = nodeOf.get(new NodeKey(-1, key));
        return Optional.ofNullable(planned == null ? nodeOf.get(new NodeKey(from.scenario(), key)) : planned);
    }

    /// The great circle between the ends of a span; empty if an end is not there.
    OptionalDouble straightKm(Row<Span> span) {
        FibreNode start = node(span, span.item().start()).orElse(null);
        FibreNode end = node(span, span.item().end()).orElse(null);
        return start == null || end == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(start.place().distanceKm(end.place()));
    }
}
