package org.ixplanner.exchange.ofds;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.ground.NodeKind;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.network.Organisation;

/// Writes the fibre of a plan as an OFDS 0.3 package of one network. Satellite links, which the standard does
/// not know, are left out.
public final class OfdsWriter {

    private static final String SCHEMA = "https://raw.githubusercontent.com/Open-Telecoms-Data/"
            + "open-fibre-data-standard/0__3__0/schema/network-schema.json";

    private final JsonWriter json;
    private final Plan plan;

    private OfdsWriter(JsonWriter json, Plan plan) {
        this.json = json;
        this.plan = plan;
    }

    /// Writes it. The network's id follows from the plan's name: the same plan has the same id.
    ///
    /// @throws IOException if writing fails
    public static void write(Plan plan, Writer text) throws IOException {
        JsonWriter json = new JsonWriter(text);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
        new OfdsWriter(json, plan).document();
        json.flush();
        text.write('\n');
    }

    private void document() throws IOException {
        json.beginObject().name("networks").beginArray().beginObject();
        String name = plan.header().name();
        json.name("id")
                .value(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                        .toString());
        json.name("name").value(name);
        json.name("links").beginArray().beginObject();
        json.name("href").value(SCHEMA).name("rel").value("describedby");
        json.endObject().endArray();
        json.name("crs").beginObject();
        json.name("name").value("urn:ogc:def:crs:OGC::CRS84");
        json.name("uri").value("http://www.opengis.net/def/crs/OGC/1.3/CRS84");
        json.endObject();
        nodes();
        spans();
        organisations();
        json.endObject().endArray().endObject();
    }

    // A list that is empty may not be there at all.
    private void nodes() throws IOException {
        if (plan.fibreNodes().size() == 0) {
            return;
        }
        json.name("nodes").beginArray();
        for (FibreNode node : plan.fibreNodes()) {
            json.beginObject();
            json.name("id").value(node.id()).name("name").value(node.name());
            json.name("status").value(OfdsCodes.code(node.status()));
            json.name("location").beginObject().name("type").value("Point").name("coordinates");
            place(node.place());
            json.endObject();
            if (node.country() != null) {
                json.name("address")
                        .beginObject()
                        .name("country")
                        .value(node.country())
                        .endObject();
            }
            if (node.nodeKind() != NodeKind.JUNCTION) {
                one("type", OfdsCodes.code(node.nodeKind()));
            }
            json.endObject();
        }
        json.endArray();
    }

    private void spans() throws IOException {
        List<Span> spans = plan.spans().stream()
                .filter(span -> span.medium() != Medium.SATELLITE)
                .toList();
        if (spans.isEmpty()) {
            return;
        }
        json.name("spans").beginArray();
        for (Span span : spans) {
            span(span);
        }
        json.endArray();
    }

    private void span(Span span) throws IOException {
        json.beginObject();
        json.name("id").value(span.id()).name("name").value(span.name());
        json.name("status").value(OfdsCodes.code(span.status()));
        json.name("start").value(span.start()).name("end").value(span.end());
        if (span.route() != null) {
            json.name("route").beginObject().name("type").value("LineString").name("coordinates");
            json.beginArray();
            for (LonLat place : span.route().points()) {
                place(place);
            }
            json.endArray().endObject();
        }
        if (span.provider() != null) {
            json.name("physicalInfrastructureProvider");
            json.beginObject().name("id").value(span.provider());
            json.name("name").value(nameOf(span.provider())).endObject();
        }
        one("transmissionMedium", span.medium() == Medium.MICROWAVE ? "microwave" : "fibre");
        if (span.deployment() != null) {
            one("deployment", OfdsCodes.code(span.deployment()));
        }
        if (span.lengthKm() != null) {
            json.name("fibreLength").value(span.lengthKm());
        }
        if (span.capacityGbps() != null) {
            json.name("capacity").value(span.capacityGbps());
        }
        if (!span.countries().isEmpty()) {
            json.name("countries").beginArray();
            for (String country : span.countries()) {
                json.value(country);
            }
            json.endArray();
        }
        json.endObject();
    }

    private void organisations() throws IOException {
        TreeMap<String, String> countries = new TreeMap<>();
        plan.spans().stream()
                .filter(span -> span.provider() != null && span.medium() != Medium.SATELLITE)
                .forEach(span -> countries.put(
                        String.valueOf(span.provider()),
                        plan.organisations()
                                .find(String.valueOf(span.provider()))
                                .map(Organisation::country)
                                .orElse("")));
        if (countries.isEmpty()) {
            return;
        }
        json.name("organisations").beginArray();
        for (var entry : countries.entrySet()) {
            json.beginObject();
            json.name("id").value(entry.getKey()).name("name").value(nameOf(entry.getKey()));
            if (!entry.getValue().isEmpty()) {
                json.name("country").value(entry.getValue());
            }
            json.endObject();
        }
        json.endArray();
    }

    private String nameOf(String organisation) {
        return plan.organisations().find(organisation).map(Organisation::name).orElse(organisation);
    }

    private void one(String name, String value) throws IOException {
        json.name(name).beginArray().value(value).endArray();
    }

    private void place(LonLat place) throws IOException {
        json.beginArray().value(place.lonDeg()).value(place.latDeg()).endArray();
    }
}
