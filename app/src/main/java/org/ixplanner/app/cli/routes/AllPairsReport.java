package org.ixplanner.app.cli.routes;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.routing.internet.AllPairs;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.caida.AsRelationsResult;

/// What all pairs come to, and how long it took.
///
/// @param loaded the relations over which the routes go
/// @param pairs what they come to
/// @param readSeconds how long reading took
/// @param seconds how long routing took
record AllPairsReport(AsRelationsResult.Loaded loaded, AllPairs pairs, double readSeconds, double seconds) {

    // Numbers come as plain text: these lines are compared and cut up by other programs.
    List<String> lines(Texts texts) {
        return List.of(
                line(texts, "cli.routes.networks", relations().size()),
                line(texts, "cli.routes.links", relations().linkCount()),
                line(texts, "cli.routes.destinations", pairs.destinations()),
                line(texts, "cli.routes.customer", pairs.customer()),
                line(texts, "cli.routes.peer", pairs.peer()),
                line(texts, "cli.routes.provider", pairs.provider()),
                line(texts, "cli.routes.unreachable", pairs.unreachable()),
                line(texts, "cli.routes.ties", decimal(100 * pairs.tieShare())),
                line(texts, "cli.routes.meanLength", decimal(pairs.meanLength())),
                line(texts, "cli.routes.readSeconds", decimal(readSeconds)),
                line(texts, "cli.routes.seconds", decimal(seconds)),
                line(texts, "cli.routes.perSecond", Math.round(perSecond())),
                line(texts, "cli.routes.checksum", checksum()));
    }

    JsonObject json() {
        JsonObject tree = new JsonObject();
        tree.addProperty("networks", relations().size());
        tree.addProperty("links", relations().linkCount());
        tree.addProperty("transitLinks", loaded.transitLinks());
        tree.addProperty("peeringLinks", relations().linkCount() - loaded.transitLinks());
        tree.addProperty("destinations", pairs.destinations());
        tree.addProperty("customer", pairs.customer());
        tree.addProperty("peer", pairs.peer());
        tree.addProperty("provider", pairs.provider());
        tree.addProperty("unreachable", pairs.unreachable());
        tree.addProperty("tieShare", pairs.tieShare());
        tree.addProperty("meanLength", pairs.meanLength());
        tree.addProperty("readSeconds", readSeconds);
        tree.addProperty("seconds", seconds);
        tree.addProperty("destinationsPerSecond", perSecond());
        tree.addProperty("checksum", checksum());
        return tree;
    }

    private AsRelations relations() {
        return loaded.relations();
    }

    private double perSecond() {
        return pairs.destinations() / Math.max(seconds, 1e-9);
    }

    private String checksum() {
        return String.format(Locale.ROOT, "%016x", pairs.checksum());
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    private static String line(Texts texts, String key, Object value) {
        return texts.format(Message.of(key, value.toString()));
    }
}
