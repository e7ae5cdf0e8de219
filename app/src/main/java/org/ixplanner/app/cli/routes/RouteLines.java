package org.ixplanner.app.cli.routes;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ixplanner.engine.routing.internet.AsRelations;
import org.ixplanner.engine.routing.internet.RouteKind;
import org.ixplanner.engine.routing.internet.RoutesTo;

/// The routes to one destination, by source: those of networks that have one, the destination itself left out.
///
/// @param relations over which they go
/// @param destination position
/// @param routes to it
record RouteLines(AsRelations relations, int destination, RoutesTo routes) {

    /// Writes `source,class,length,next_hop` for each. Positions are in the order of ASNs, and so are the lines.
    void writeTo(Appendable text) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int source : sources().toArray()) {
            line.setLength(0);
            line.append(relations.asn(source)).append(',').append(word(source));
            line.append(',').append(routes.length(source)).append(',');
            line.append(relations.asn(routes.nextHop(source))).append('\n');
            text.append(line);
        }
    }

    /// The same as JSON, with counts; without the routes themselves where those are written elsewhere.
    JsonObject json(boolean withRoutes) {
        JsonObject tree = new JsonObject();
        tree.addProperty("destination", relations.asn(destination));
        for (RouteKind kind : new RouteKind[] {RouteKind.CUSTOMER, RouteKind.PEER, RouteKind.PROVIDER}) {
            tree.addProperty(word(kind), count(kind));
        }
        tree.addProperty("unreachable", count(RouteKind.NONE));
        tree.addProperty("meanLength", sources().map(routes::length).average().orElse(0));
        if (withRoutes) {
            JsonArray all = new JsonArray();
            sources().mapToObj(this::route).forEach(all::add);
            tree.add("routes", all);
        }
        return tree;
    }

    private JsonObject route(int source) {
        JsonObject route = new JsonObject();
        route.addProperty("source", relations.asn(source));
        route.addProperty("class", word(source));
        route.addProperty("length", routes.length(source));
        route.addProperty("nextHop", relations.asn(routes.nextHop(source)));
        return route;
    }

    private IntStream sources() {
        return IntStream.range(0, relations.size())
                .filter(source -> routes.kind(source) != RouteKind.NONE && routes.kind(source) != RouteKind.SELF);
    }

    private long count(RouteKind kind) {
        return IntStream.range(0, relations.size())
                .filter(source -> routes.kind(source) == kind)
                .count();
    }

    private String word(int source) {
        return word(routes.kind(source));
    }

    private static String word(RouteKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
