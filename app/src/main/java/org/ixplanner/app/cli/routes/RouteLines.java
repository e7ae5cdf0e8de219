package org.ixplanner.app.cli.routes;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.LongStream;
import org.ixplanner.engine.routing.internet.RoutesTo;
import org.ixplanner.engine.routing.relations.RouteKind;

/// The routes to one destination, by source: those of networks that have one, the destination itself left out.
///
/// @param routes to it
/// @param size how many networks there are, itself included
/// @param withExchanges whether to tell over which exchanges of a plan the next hop is met
record RouteLines(RoutesTo routes, int size, boolean withExchanges) {

    /// Writes `source,class,length,next_hop` for each, by rising ASN; where asked for, the exchanges behind, of several
    /// one after the other with a semicolon between.
    void writeTo(Appendable text) throws IOException {
        StringBuilder line = new StringBuilder();
        for (long source : routes.sources().toArray()) {
            line.setLength(0);
            line.append(source).append(',').append(word(source));
            line.append(',').append(routes.length(source)).append(',');
            line.append(routes.nextHop(source).orElseThrow());
            if (withExchanges) {
                line.append(',').append(String.join(";", routes.exchanges(source)));
            }
            text.append(line.append('\n'));
        }
    }

    /// The same as JSON, with counts; without the routes themselves where those are written elsewhere.
    JsonObject json(boolean withRoutes) {
        JsonObject tree = new JsonObject();
        tree.addProperty("destination", routes.destination());
        long[] sources = routes.sources().toArray();
        for (RouteKind kind : new RouteKind[] {RouteKind.CUSTOMER, RouteKind.PEER, RouteKind.PROVIDER}) {
            tree.addProperty(
                    word(kind),
                    LongStream.of(sources)
                            .filter(source -> routes.kind(source) == kind)
                            .count());
        }
        tree.addProperty("unreachable", size - 1 - sources.length);
        tree.addProperty(
                "meanLength",
                LongStream.of(sources).map(routes::length).average().orElse(0));
        if (withRoutes) {
            JsonArray all = new JsonArray();
            LongStream.of(sources).mapToObj(this::route).forEach(all::add);
            tree.add("routes", all);
        }
        return tree;
    }

    private JsonObject route(long source) {
        JsonObject route = new JsonObject();
        route.addProperty("source", source);
        route.addProperty("class", word(source));
        route.addProperty("length", routes.length(source));
        route.addProperty("nextHop", routes.nextHop(source).orElseThrow());
        if (withExchanges) {
            JsonArray over = new JsonArray();
            routes.exchanges(source).forEach(over::add);
            route.add("exchanges", over);
        }
        return route;
    }

    private String word(long source) {
        return word(routes.kind(source));
    }

    private static String word(RouteKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
