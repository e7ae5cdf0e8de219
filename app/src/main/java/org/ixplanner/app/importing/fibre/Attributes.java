package org.ixplanner.app.importing.fibre;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ixplanner.exchange.ofds.OfdsCodes;
import org.jspecify.annotations.Nullable;

/// What the attributes of a feature say, by the names that people and programs give them. Capitals do not count.
final class Attributes {

    private static final List<String> NAME = List.of("name", "label", "title", "nom", "nombre", "nome", "site_name");
    private static final List<String> START = List.of("start", "start_node", "startnode", "start/id", "from_node");
    private static final List<String> END = List.of("end", "end_node", "endnode", "end/id", "to_node");
    private static final List<String> LENGTH =
            List.of("lengthkm", "length_km", "fibrelength", "fibre_length_km", "km", "len_km");
    private static final List<String> CAPACITY = List.of("capacitygbps", "capacity_gbps", "capacity");
    private static final List<String> PROVIDER = List.of(
            "provider",
            "operator",
            "owner",
            "physicalinfrastructureprovider/name",
            "transmissionmediumowner/name",
            "networkproviders/0/name");
    private static final List<String> KIND = List.of("nodekind", "node_type", "type");
    private static final List<String> MEDIUM = List.of("medium", "transmissionmedium");
    private static final List<String> COUNTRY = List.of("country", "address/country", "country_code", "iso2");

    private final Map<String, String> values = new TreeMap<>();

    Attributes(Map<String, String> attributes) {
        attributes.forEach((name, value) -> values.putIfAbsent(name.toLowerCase(Locale.ROOT), value.strip()));
    }

    String id() {
        return text("id");
    }

    String name() {
        return first(NAME);
    }

    @Nullable
    String start() {
        return orNull(first(START));
    }

    @Nullable
    String end() {
        return orNull(first(END));
    }

    @Nullable
    Double lengthKm() {
        return number(first(LENGTH));
    }

    /// The table of a plan from which this program has written the feature; empty if it has not.
    String table() {
        return text("table");
    }

    /// Whether its line only joins two nodes that it names: this program has drawn it for want of a route.
    boolean isStraight() {
        return text("route").equals("straight") && start() != null && end() != null;
    }

    /// An attribute as it stands; empty if it is not there.
    String text(String name) {
        return values.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    NodeFacts node() {
        return new NodeFacts(
                OfdsCodes.nodeKind(first(KIND)).orElse(null),
                OfdsCodes.status(text("status")).orElse(null),
                codes(first(COUNTRY)).stream().findFirst().orElse(null));
    }

    SpanFacts span() {
        return new SpanFacts(
                OfdsCodes.status(text("status")).orElse(null),
                OfdsCodes.medium(split(first(MEDIUM))).orElse(null),
                OfdsCodes.deployment(text("deployment")).orElse(null),
                number(first(CAPACITY)),
                orNull(first(PROVIDER)),
                codes(text("countries")));
    }

    /// What pieces of one span have in common.
    String group() {
        return String.join("|", name(), first(PROVIDER), text("status"), text("folder"), text("layer"));
    }

    // Of countries.
    private static List<String> codes(String text) {
        return split(text).stream().filter(code -> code.matches("[A-Z]{2}")).toList();
    }

    private String first(List<String> names) {
        for (String name : names) {
            String value = text(name);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Double number(String text) {
        try {
            double number = text.isEmpty() ? -1 : Double.parseDouble(text);
            return number >= 0 && number <= Double.MAX_VALUE ? (Double) number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>(List.of(text.split("\\s*;\\s*", -1)));
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
