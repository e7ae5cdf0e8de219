package org.ixplanner.engine.plan.ground;

import static org.ixplanner.engine.plan.schema.Field.optional;
import static org.ixplanner.engine.plan.schema.Field.preset;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.ISO;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;
import static org.ixplanner.engine.plan.schema.FieldSource.PEERINGDB;
import static org.ixplanner.engine.plan.schema.FieldSource.PLANNER;
import static org.ixplanner.engine.plan.schema.FieldSource.SURVEY;

import java.util.List;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.jspecify.annotations.Nullable;

/// A building where networks meet or hand over traffic.
///
/// @param id what other items call it by
/// @param name as people know it
/// @param siteKind what it is
/// @param place where it stands, null if unknown
/// @param country the country it stands in
/// @param operator who runs it, null if unknown
/// @param fibreNode the fibre node in or nearest to it; null: reached by estimated distance
/// @param rackPerMonth price of a rack, null if unknown
/// @param powerPerKwMonth price of power, null if unknown
/// @param currency of these prices, null: the plan's
/// @param notes free text
/// @param evidence where its values come from
public record Site(
        String id,
        String name,
        SiteKind siteKind,
        @Nullable LonLat place,
        String country,
        @Nullable String operator,
        @Nullable String fibreNode,
        @Nullable Double rackPerMonth,
        @Nullable Double powerPerKwMonth,
        @Nullable String currency,
        String notes,
        List<Evidence> evidence)
        implements PlanItem {

    /// The schema rows.
    public static final Noun<Site> NOUN = Noun.of(
            Site.class,
            "site",
            required("id", Types.id(), PLANNER),
            required("name", Types.name(), PEERINGDB),
            required("siteKind", Types.choice(SiteKind.class), METHOD),
            optional("place", new FieldType.Place(), PEERINGDB),
            required("country", Types.country(), ISO),
            optional("operator", Types.reference(Kind.ORGANISATION), PEERINGDB),
            optional("fibreNode", Types.reference(Kind.FIBRE_NODE), METHOD),
            optional("rackPerMonth", Types.money(Unit.MONEY_PER_MONTH), SURVEY),
            optional("powerPerKwMonth", Types.money(Unit.MONEY_PER_KW_MONTH), SURVEY),
            optional("currency", Types.currency(), ISO),
            preset("notes", Types.text(10_000), "", PLANNER),
            Evidence.list());

    /// Keeps its own copy of the list.
    public Site {
        evidence = List.copyOf(evidence);
    }

    @Override
    public Kind kind() {
        return Kind.SITE;
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
