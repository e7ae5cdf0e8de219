package org.ixplanner.maps.format.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.format.GeoFeature;
import org.ixplanner.maps.format.GeoLayer;
import org.ixplanner.maps.format.GeoShape;

/// Writes GeoJSON (RFC 7946): one collection, a line a feature. The attribute `id` is also the feature's.
public final class GeoJsonWriter {

    private GeoJsonWriter() {}

    /// Writes the layers one after the other.
    ///
    /// @throws IOException if writing fails
    public static void write(List<GeoLayer> layers, Writer text) throws IOException {
        text.write("{\"type\":\"FeatureCollection\",\"features\":[");
        String separator = "\n";
        for (GeoLayer layer : layers) {
            for (GeoFeature feature : layer.features()) {
                text.write(separator);
                feature(layer, feature, text);
                separator = ",\n";
            }
        }
        text.write("\n]}\n");
    }

    private static void feature(GeoLayer layer, GeoFeature feature, Writer text) throws IOException {
        JsonWriter json = new JsonWriter(text);
        json.setFormattingStyle(FormattingStyle.COMPACT);
        json.setHtmlSafe(false);
        json.setSerializeNulls(true);
        json.beginObject().name("type").value("Feature");
        String id = feature.attributes().get("id");
        if (id != null) {
            json.name("id").value(id);
        }
        json.name("geometry");
        geometry(feature.shape(), json);
        json.name("properties").beginObject();
        for (Map.Entry<String, String> attribute : feature.attributes().entrySet()) {
            json.name(attribute.getKey());
            if (layer.numeric().contains(attribute.getKey())) {
                json.value(new BigDecimal(attribute.getValue()));
            } else {
                json.value(attribute.getValue());
            }
        }
        json.endObject().endObject();
        json.flush();
    }

    private static void geometry(GeoShape shape, JsonWriter json) throws IOException {
        if (!shape.points().isEmpty()) {
            json.beginObject().name("type").value("Point").name("coordinates");
            place(shape.points().getFirst(), json);
            json.endObject();
        } else if (!shape.lines().isEmpty()) {
            json.beginObject()
                    .name("type")
                    .value("LineString")
                    .name("coordinates")
                    .beginArray();
            for (LonLat place : shape.lines().getFirst().points()) {
                place(place, json);
            }
            json.endArray().endObject();
        } else {
            json.nullValue();
        }
    }

    private static void place(LonLat place, JsonWriter json) throws IOException {
        json.beginArray().value(place.lonDeg()).value(place.latDeg()).endArray();
    }
}
