package org.ixplanner.engine.plan.network;

import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.MEASUREMENT;

import java.util.List;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Types;

/// A measured row of the traffic matrix: fixed, the rest of the demand is fitted around it.
///
/// @param source the network that sends
/// @param sink the network whose users receive
/// @param mbps at the sink's busy hour
/// @param evidence where its values come from
public record MeasuredFlow(Asn source, Asn sink, double mbps, List<Evidence> evidence) implements PlanItem {

    /// The schema rows.
    public static final Noun<MeasuredFlow> NOUN = Noun.of(
            MeasuredFlow.class,
            "measuredFlow",
            required("source", Types.reference(Kind.NETWORK), MEASUREMENT),
            required("sink", Types.reference(Kind.NETWORK), MEASUREMENT),
            required("mbps", Types.mbps(), MEASUREMENT),
            Evidence.list());

    /// Keeps its own copy of the list.
    public MeasuredFlow {
        evidence = List.copyOf(evidence);
    }

    @Override
    public Kind kind() {
        return Kind.MEASURED_FLOW;
    }

    @Override
    public String key() {
        return source + ">" + sink;
    }
}
