package org.ixplanner.app.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.network.Organisation;
import org.ixplanner.engine.text.PlainNumber;
import org.ixplanner.maps.format.GeoFeature;
import org.ixplanner.maps.format.GeoLayer;
import org.ixplanner.maps.format.GeoShape;
import org.jspecify.annotations.Nullable;

/// The ground of a plan as features: fibre nodes, spans and sites, with attributes that the import knows again.
/// A span without a route is drawn straight and says so.
///
/// @param plan whose
/// @param texts the language of titles
record PlanLayers(Plan plan, Texts texts) {

    private static final Set<String> NUMBERS = Set.of("lengthKm", "capacityGbps");

    /// The layers that have something in them.
    List<GeoLayer> all() {
        List<GeoLayer> layers = new ArrayList<>();
        add(
                "fibre_nodes",
                "export.nodes",
                plan.fibreNodes().stream().map(this::node).toList(),
                layers);
        add("spans", "export.spans", plan.spans().stream().map(this::span).toList(), layers);
        add("sites", "export.sites", plan.sites().stream().map(this::site).toList(), layers);
        return layers;
    }

    private void add(String name, String title, List<GeoFeature> features, List<GeoLayer> layers) {
        if (!features.isEmpty()) {
            layers.add(new GeoLayer(name, texts.text(title), features, NUMBERS));
        }
    }

    private GeoFeature node(FibreNode node) {
        Map<String, String> attributes = attributes("fibreNodes", node.id(), node.name());
        attributes.put("nodeKind", node.nodeKind().name());
        attributes.put("status", node.status().name());
        put("country", node.country(), attributes);
        return new GeoFeature(GeoShape.of(node.place()), attributes, "");
    }

    private GeoFeature span(Span span) {
        Map<String, String> attributes = attributes("spans", span.id(), span.name());
        attributes.put("start", span.start());
        attributes.put("end", span.end());
        attributes.put("status", span.status().name());
        attributes.put("medium", span.medium().name());
        put("lengthKm", span.lengthKm() == null ? null : PlainNumber.exact(span.lengthKm()), attributes);
        put("capacityGbps", span.capacityGbps() == null ? null : PlainNumber.exact(span.capacityGbps()), attributes);
        put("provider", name(span.provider()), attributes);
        put("deployment", span.deployment() == null ? null : span.deployment().name(), attributes);
        put("countries", String.join(";", span.countries()), attributes);
        GeoLine route = span.route();
        if (route == null) {
            attributes.put("route", "straight");
        }
        return new GeoFeature(route == null ? straight(span) : GeoShape.of(route), attributes, "");
    }

    private GeoShape straight(Span span) {
        LonLat start = place(span.start());
        LonLat end = place(span.end());
        return start == null || end == null ? GeoShape.NOTHING : GeoShape.of(new GeoLine(List.of(start, end)));
    }

    private @Nullable LonLat place(String node) {
        return plan.fibreNodes().find(node).map(FibreNode::place).orElse(null);
    }

    private GeoFeature site(Site site) {
        Map<String, String> attributes = attributes("sites", site.id(), site.name());
        attributes.put("siteKind", site.siteKind().name());
        attributes.put("country", site.country());
        put("operator", name(site.operator()), attributes);
        LonLat place = site.place();
        return new GeoFeature(place == null ? GeoShape.NOTHING : GeoShape.of(place), attributes, "");
    }

    private @Nullable String name(@Nullable String organisation) {
        return organisation == null
                ? null
                : plan.organisations()
                        .find(organisation)
                        .map(Organisation::name)
                        .orElse(organisation);
    }

    private static Map<String, String> attributes(String table, String id, String name) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", id);
        attributes.put("name", name);
        attributes.put("table", table);
        return attributes;
    }

    private static void put(String name, @Nullable String value, Map<String, String> attributes) {
        if (value != null && !value.isEmpty()) {
            attributes.put(name, value);
        }
    }
}
