package org.ixplanner.exchange.ofds;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.NodeKind;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.reading.ReadProblem;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.jspecify.annotations.Nullable;

/// Turns the tree of a network into records. What is wrong with a node or span refuses it alone; a code that
/// nobody knows is told and left out.
final class OfdsDecoder {

    private static final Pattern VERSION = Pattern.compile("(\\d+)__(\\d+)__\\d+");
    // The owner of the fibre: as it is called to 0.3, and in the draft of 0.4.
    private static final List<String> OWNERS = List.of("physicalInfrastructureProvider", "transmissionMediumOwner");

    private final List<OfdsNetwork> networks = new ArrayList<>();
    private final List<ReadProblem> refused = new ArrayList<>();
    private final List<ReadProblem> notes = new ArrayList<>();
    private final Set<String> toldCodes = new TreeSet<>();

    /// Adds a network.
    void add(JsonObject network, String where) {
        String id = OfdsValues.text(network, "id");
        String name = OfdsValues.text(network, "name");
        String version = version(network);
        if (version.isEmpty()) {
            notes.add(new ReadProblem(where, Message.of("ofds.no-version")));
        }
        String plainId = id == null ? "" : id;
        List<OfdsNode> nodes = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        each(network, "nodes", where, (node, place) -> addNew(ids, nodes, node(node, place), place));
        List<OfdsSpan> spans = new ArrayList<>();
        Set<String> spanIds = new TreeSet<>();
        each(network, "spans", where, (span, place) -> {
            OfdsSpan decoded = span(span, place);
            if (!spanIds.add(decoded.id())) {
                throw new UnusableFileException(place, Message.of("ofds.id-twice", decoded.id()));
            }
            spans.add(decoded);
        });
        networks.add(new OfdsNetwork(plainId, name == null ? plainId : name, version, nodes, spans));
    }

    /// All of it.
    OfdsData data() {
        return new OfdsData(networks, refused, notes);
    }

    private static void addNew(Set<String> ids, List<OfdsNode> nodes, OfdsNode node, String where)
            throws UnusableFileException {
        if (!ids.add(node.id())) {
            throw new UnusableFileException(where, Message.of("ofds.id-twice", node.id()));
        }
        nodes.add(node);
    }

    private interface Entry {
        void decode(JsonObject entry, String where) throws UnusableFileException;
    }

    private void each(JsonObject network, String name, String where, Entry use) {
        JsonElement list = network.get(name);
        if (!(list instanceof JsonArray array)) {
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            String place = where + "." + name + "[" + i + "]";
            if (array.get(i) instanceof JsonObject entry) {
                try {
                    use.decode(entry, place);
                } catch (UnusableFileException e) {
                    String field = e.problem().where();
                    String at = field.startsWith(where) ? field : place + "." + field;
                    refused.add(new ReadProblem(at, e.problem().what()));
                }
            } else {
                refused.add(new ReadProblem(place, Message.of("ofds.no-object")));
            }
        }
    }

    private OfdsNode node(JsonObject node, String where) throws UnusableFileException {
        String id = id(node, where);
        LonLat place = OfdsValues.place(node, "location");
        if (place == null) {
            throw new UnusableFileException("location", Message.of("ofds.no-location", id));
        }
        String name = OfdsValues.text(node, "name");
        return new OfdsNode(
                id, name == null ? "" : name, place, kind(node, where), status(node, where), country(node), where);
    }

    private OfdsSpan span(JsonObject span, String where) throws UnusableFileException {
        String id = id(span, where);
        String name = OfdsValues.text(span, "name");
        List<String> deployment = OfdsValues.texts(span, "deployment");
        return new OfdsSpan(
                id,
                name == null ? "" : name,
                OfdsValues.text(span, "start"),
                OfdsValues.text(span, "end"),
                OfdsValues.route(span, "route"),
                status(span, where),
                OfdsCodes.medium(OfdsValues.texts(span, "transmissionMedium")).orElse(null),
                deployment.size() == 1
                        ? OfdsCodes.deployment(deployment.getFirst()).orElse(null)
                        : null,
                OfdsValues.number(span, "fibreLength"),
                OfdsValues.number(span, "capacity"),
                provider(span),
                countries(span),
                where);
    }

    private static String id(JsonObject object, String where) throws UnusableFileException {
        String id = OfdsValues.text(object, "id");
        if (id == null) {
            throw new UnusableFileException(where, Message.of("ofds.no-id"));
        }
        return id;
    }

    private @Nullable NodeKind kind(JsonObject node, String where) {
        for (String code : OfdsValues.texts(node, "type")) {
            var kind = OfdsCodes.nodeKind(code);
            if (kind.isPresent()) {
                return kind.get();
            }
            tellCode(where + ".type", code);
        }
        return null;
    }

    private @Nullable BuildStatus status(JsonObject object, String where) {
        String code = OfdsValues.text(object, "status");
        if (code == null) {
            return null;
        }
        var status = OfdsCodes.status(code);
        if (status.isEmpty()) {
            tellCode(where + ".status", code);
        }
        return status.orElse(null);
    }

    private void tellCode(String where, String code) {
        if (toldCodes.add(code)) {
            notes.add(new ReadProblem(where, Message.of("ofds.code", code)));
        }
    }

    private static @Nullable String country(JsonObject node) {
        return node.get("address") instanceof JsonObject address
                ? countryCode(OfdsValues.text(address, "country"))
                : null;
    }

    private static List<String> countries(JsonObject span) {
        List<String> countries = new ArrayList<>();
        for (String text : OfdsValues.texts(span, "countries")) {
            String code = countryCode(text);
            if (code != null && !countries.contains(code)) {
                countries.add(code);
            }
        }
        return countries;
    }

    private static @Nullable String countryCode(@Nullable String text) {
        return text != null && text.matches("[A-Za-z]{2}") ? text.toUpperCase(Locale.ROOT) : null;
    }

    private static @Nullable String provider(JsonObject span) {
        for (String owner : OWNERS) {
            if (span.get(owner) instanceof JsonObject organisation) {
                String name = OfdsValues.text(organisation, "name");
                if (name != null) {
                    return name;
                }
            }
        }
        return OfdsValues.objects(span, "networkProviders").stream()
                .map(organisation -> OfdsValues.text(organisation, "name"))
                .findFirst()
                .orElse(null);
    }

    private static String version(JsonObject network) {
        for (JsonObject link : OfdsValues.objects(network, "links")) {
            String href = OfdsValues.text(link, "href");
            Matcher matcher = VERSION.matcher(href == null ? "" : href);
            if ("describedby".equals(OfdsValues.text(link, "rel")) && matcher.find()) {
                return matcher.group(1) + "." + matcher.group(2);
            }
        }
        return "";
    }
}
