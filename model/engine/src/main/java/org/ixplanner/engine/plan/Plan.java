package org.ixplanner.engine.plan;

import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;

import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.content.DemandMix;
import org.ixplanner.engine.plan.evidence.Assumption;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Organisation;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Types;

/// What is built and who is there. Immutable: every edit makes a new plan, and everything computed is a function of
/// plan, scenario and seed.
///
/// @param header what holds for the whole
/// @param organisations who owns things
/// @param networks who is there, home and abroad
/// @param peerings links between networks other than transit and route servers
/// @param measuredFlows measured rows of the traffic matrix
/// @param sites buildings
/// @param fibreNodes where spans end
/// @param spans fibre, radio and satellite links
/// @param exchanges there and planned
/// @param contentGroups who sends the bulk of the traffic
/// @param caches where they stand
/// @param demandMixes what users ask for, by kind of network
/// @param assumptions numbers that are not the user's own measurement
/// @param scenarios what-ifs
public record Plan(
        PlanHeader header,
        Table<Organisation> organisations,
        Table<Network> networks,
        Table<Peering> peerings,
        Table<MeasuredFlow> measuredFlows,
        Table<Site> sites,
        Table<FibreNode> fibreNodes,
        Table<Span> spans,
        Table<Exchange> exchanges,
        Table<ContentGroup> contentGroups,
        Table<Cache> caches,
        Table<DemandMix> demandMixes,
        Table<Assumption> assumptions,
        Table<Scenario> scenarios) {

    /// The whole schema: the header and the tables, in the order of the plan file.
    public static final Noun<Plan> NOUN = Noun.of(
            Plan.class,
            "plan",
            Field.required("header", Types.part(PlanHeader.NOUN), METHOD),
            rows(Kind.ORGANISATION, Organisation.NOUN),
            rows(Kind.NETWORK, Network.NOUN),
            rows(Kind.PEERING, Peering.NOUN),
            rows(Kind.MEASURED_FLOW, MeasuredFlow.NOUN),
            rows(Kind.SITE, Site.NOUN),
            rows(Kind.FIBRE_NODE, FibreNode.NOUN),
            rows(Kind.SPAN, Span.NOUN),
            rows(Kind.EXCHANGE, Exchange.NOUN),
            rows(Kind.CONTENT_GROUP, ContentGroup.NOUN),
            rows(Kind.CACHE, Cache.NOUN),
            rows(Kind.DEMAND_MIX, DemandMix.NOUN),
            rows(Kind.ASSUMPTION, Assumption.NOUN),
            rows(Kind.SCENARIO, Scenario.NOUN));

    /// A plan with nothing in it but its header.
    public static Plan empty(PlanHeader header) {
        Object[] values = NOUN.fields().stream()
                .map(field -> field.type() instanceof FieldType.Rows ? Table.of(List.of()) : header)
                .toArray();
        return NOUN.make(values);
    }

    /// What describes the items of a table.
    public static Noun<?> noun(Kind kind) {
        if (NOUN.fields().get(NOUN.indexOf(kind.table())).type() instanceof FieldType.Rows(var _, Noun<?> noun)) {
            return noun;
        }
        throw new IllegalStateException(kind + " is no table");
    }

    /// The table of this kind.
    public Table<? extends PlanItem> table(Kind kind) {
        if (NOUN.get(this, NOUN.indexOf(kind.table())) instanceof Table<?> table) {
            return table;
        }
        throw new IllegalStateException(kind + " is no table");
    }

    /// A copy in which `table` stands for the table of this kind.
    public Plan withTable(Kind kind, Table<? extends PlanItem> table) {
        return NOUN.with(this, NOUN.indexOf(kind.table()), table);
    }

    /// A copy with another header.
    public Plan withHeader(PlanHeader changed) {
        return NOUN.with(this, 0, changed);
    }

    /// The network with this number.
    public Optional<Network> network(Asn asn) {
        return networks.find(asn.toString());
    }

    /// Whether an exchange, open or not, is at home: it has a site there.
    public boolean isAtHome(Exchange exchange) {
        return exchange.sites().stream()
                .flatMap(there -> sites.find(there.site()).stream())
                .anyMatch(site -> site.country().equals(header.country()));
    }

    private static Field rows(Kind kind, Noun<?> noun) {
        return Field.preset(kind.table(), new FieldType.Rows(kind, noun), List.of(), METHOD);
    }
}
