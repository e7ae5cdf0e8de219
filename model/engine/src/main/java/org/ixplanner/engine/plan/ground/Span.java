package org.ixplanner.engine.plan.ground;

import static org.ixplanner.engine.plan.schema.Field.list;
import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.CONTRACT;
import static org.ixplanner.engine.plan.schema.FieldSource.ISO;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;
import static org.ixplanner.engine.plan.schema.FieldSource.OFDS;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;
import static org.ixplanner.engine.plan.schema.FieldSource.SURVEY;

import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.jspecify.annotations.Nullable;

/// A cable, radio or satellite link between two fibre nodes.
///
/// @param id what levers and findings call it by
/// @param name as people know it
/// @param start the node at one end
/// @param end the node at the other end
/// @param status how far it is built
/// @param medium what it runs through
/// @param route where it runs; null: unknown, drawn straight
/// @param lengthKm stated cable length; null: the length of the route, else the great circle times the assumed
///     inflation
/// @param capacityGbps what it can carry, null if it never binds
/// @param provider who owns it, null if unknown
/// @param access who may use it
/// @param leases what networks lease on it
/// @param offerPerMonth what anybody would pay for the capacity offered, null if unknown
/// @param offerMbps the capacity that this price is for, null if unknown
/// @param currency of its leases and its offer; null: the plan's
/// @param deployment how it is laid, null if unknown
/// @param corridor name of the trench or pole line; spans of one corridor break together; null if unknown
/// @param fixedDelayMs one-way delay of a satellite link, null for all others
/// @param gatewaySite where a satellite link lands, null for all others
/// @param countries the countries it touches; open sea is none
/// @param evidence where its values come from
public record Span(
        String id,
        String name,
        String start,
        String end,
        BuildStatus status,
        Medium medium,
        @Nullable GeoLine route,
        @Nullable Double lengthKm,
        @Nullable Double capacityGbps,
        @Nullable String provider,
        SpanAccess access,
        List<Lease> leases,
        @Nullable Double offerPerMonth,
        @Nullable Double offerMbps,
        @Nullable String currency,
        @Nullable Deployment deployment,
        @Nullable String corridor,
        @Nullable Double fixedDelayMs,
        @Nullable String gatewaySite,
        List<String> countries,
        List<Evidence> evidence)
        implements PlanItem {

    /// The schema rows.
    public static final Noun<Span> NOUN = Noun.of(
            Span.class,
            "span",
            required("id", Types.id(), OFDS),
            required("name", Types.name(), OFDS),
            required("start", Types.reference(Kind.FIBRE_NODE), OFDS),
            required("end", Types.reference(Kind.FIBRE_NODE), OFDS),
            preset("status", Types.choice(BuildStatus.class), BuildStatus.OPERATIONAL, OFDS),
            preset("medium", Types.choice(Medium.class), Medium.TERRESTRIAL, OFDS),
            optional("route", new FieldType.Route(), OFDS),
            optional("lengthKm", Types.upTo(1e7, Unit.KM), OFDS),
            optional("capacityGbps", Types.upTo(1e6, Unit.GBPS), OFDS),
            optional("provider", Types.reference(Kind.ORGANISATION), OFDS),
            preset("access", Types.choice(SpanAccess.class), SpanAccess.UNKNOWN, METHOD),
            list("leases", Types.part(Lease.NOUN), CONTRACT),
            optional("offerPerMonth", Types.money(Unit.MONEY_PER_MONTH), SURVEY),
            optional("offerMbps", Types.mbps(), SURVEY),
            optional("currency", Types.currency(), ISO),
            optional("deployment", Types.choice(Deployment.class), OFDS),
            optional("corridor", Types.text(200), PLANNER),
            optional("fixedDelayMs", Types.upTo(5_000, Unit.MS), METHOD),
            optional("gatewaySite", Types.reference(Kind.SITE), METHOD),
            list("countries", Types.country(), OFDS),
            Evidence.list());

    /// Keeps its own copies of the lists.
    public Span {
        leases = List.copyOf(leases);
        countries = List.copyOf(countries);
        evidence = List.copyOf(evidence);
    }

    @Override
    public Kind kind() {
        return Kind.SPAN;
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public String label() {
        return name;
    }
}
