package org.ixplanner.engine.fibre.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.text.English;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Points and lines as text, on a sheet of kilometres at the equator. A point is `Nairobi 0,0`. A line is
/// `road: 0,0 5,0 10,0`; before the colon may stand its group in brackets, its nodes, and its stated length:
/// `road [west] A>B 12km: 0,0 10,0`.
final class Drawn {

    // GeographicLib: 1° along the equator is 111.3195 km, 1° north of it 110.5743 km.
    private static final double KM_PER_LON = 111.3195;
    private static final double KM_PER_LAT = 110.5743;
    private static final Pattern LINE =
            Pattern.compile("(\\S+)(?: \\[(.*)])?(?: (\\S*)>(\\S*))?(?: ([\\d.]+)km)?:(.*)");

    private final List<GivenPoint> points = new ArrayList<>();
    private final List<GivenLine> lines = new ArrayList<>();

    private Drawn() {}

    static Drawn of(String... texts) {
        Drawn drawn = new Drawn();
        for (String text : texts) {
            if (text.contains(":")) {
                drawn.lines.add(line(text));
            } else {
                int space = text.indexOf(' ');
                String name = text.substring(0, space);
                drawn.points.add(new GivenPoint(name, name, place(text.substring(space + 1))));
            }
        }
        return drawn;
    }

    List<GivenPoint> points() {
        return points;
    }

    List<GivenLine> lines() {
        return lines;
    }

    /// Each span as `start-end route-length`, each proposed node by its kilometres on the sheet.
    static List<String> told(BuiltFibre built) {
        List<String> told = new ArrayList<>();
        for (BuiltSpan span : built.spans()) {
            GeoLine route = span.route();
            String km = route == null ? "?" : String.format(Locale.ROOT, "%.2f", route.lengthKm());
            told.add(name(built, span.start()) + "-" + name(built, span.end()) + " " + km);
        }
        return told;
    }

    static List<String> notes(BuiltFibre built) {
        return built.notes().stream().map(note -> text(note.what())).toList();
    }

    private static String text(Message message) {
        return English.of(message);
    }

    private static String name(BuiltFibre built, String id) {
        BuiltNode node = built.nodes().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
        return node.origin() == BuiltNode.Origin.GIVEN
                ? node.id()
                : String.format(
                        Locale.ROOT,
                        "%s(%.1f,%.1f)",
                        node.origin(),
                        node.place().lonDeg() * KM_PER_LON,
                        node.place().latDeg() * KM_PER_LAT);
    }

    private static GivenLine line(String text) {
        Matcher matcher = LINE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        List<LonLat> places = new ArrayList<>();
        for (String place : matcher.group(6).strip().split(" ", -1)) {
            if (!place.isEmpty()) {
                places.add(place(place));
            }
        }
        String name = matcher.group(1);
        String group = matcher.group(2) == null ? "" : matcher.group(2);
        String length = matcher.group(5);
        return new GivenLine(
                name,
                name,
                group,
                node(matcher.group(3)),
                node(matcher.group(4)),
                places.isEmpty() ? null : new GeoLine(places),
                length == null ? null : Double.valueOf(length));
    }

    private static @Nullable String node(@Nullable String stated) {
        return stated == null || stated.isEmpty() ? null : stated;
    }

    private static LonLat place(String text) {
        String[] xy = text.split(",", -1);
        return new LonLat(Double.parseDouble(xy[0]) / KM_PER_LON, Double.parseDouble(xy[1]) / KM_PER_LAT);
    }
}
