package org.ixplanner.engine.fibre.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ixplanner.engine.fibre.build.BuiltNode.Origin;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Spans that name their nodes. Used once.
final class Completion {

    private static final double METRES_PER_KM = 1_000;

    private final double toleranceKm;
    private final Hubs hubs;
    // Looked up, never iterated.
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<BuiltSpan> spans = new ArrayList<>();
    private final List<BuildNote> notes = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Completion(double toleranceKm, List<GivenPoint> points) {
        this.toleranceKm = toleranceKm;
        hubs = new Hubs(toleranceKm);
        for (GivenPoint point : points) {
            int position = hubs.give(point);
            positions.putIfAbsent(hubs.node(position).id(), position);
        }
    }

    BuiltFibre of(List<GivenLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            span(i, lines.get(i));
        }
        return new BuiltFibre(hubs.all(), spans, notes);
    }

    private void span(int line, GivenLine given) {
        GeoLine route = given.route();
        int start = node(line, given, given.start(), route == null ? null : route.start(), "build.start");
        int end = node(line, given, given.end(), route == null ? null : route.end(), "build.end");
        if (start < 0 || end < 0) {
            refuse(line, Message.of("build.no-node", given.name()));
            return;
        }
        BuiltNode from = hubs.node(start);
        BuiltNode to = hubs.node(end);
        if (route != null) {
            route = turned(line, given, route, from, to);
            tellGap(line, given, from, route.start());
            tellGap(line, given, to, route.end());
        }
        if (start == end) {
            double km = route == null ? 0 : route.lengthKm() * METRES_PER_KM;
            note(line, Message.of("build.loop", given.name(), from.name(), km));
        }
        Double km = StatedLength.checked(line, given.name(), given.statedKm(), route, notes);
        spans.add(new BuiltSpan(freeId(given, from, to), List.of(line), from.id(), to.id(), route, km));
    }

    private int node(int line, GivenLine given, @Nullable String stated, @Nullable LonLat routeEnd, String key) {
        Integer known = stated == null ? null : positions.get(stated);
        if (known != null) {
            return known;
        }
        if (routeEnd == null) {
            return -1;
        }
        int near = hubs.near(routeEnd);
        int found = near >= 0 ? near : hubs.at(routeEnd, given.name(), Origin.END);
        Message why = stated == null ? Message.of("build.unstated") : Message.of("build.unknown", stated);
        boolean isProposed = hubs.node(found).origin() != Origin.GIVEN;
        Message whence = isProposed
                ? Message.of("build.proposed")
                : Message.of("build.nearest", hubs.node(found).name());
        note(line, Message.of(key, given.name(), why, whence));
        return found;
    }

    private GeoLine turned(int line, GivenLine given, GeoLine route, BuiltNode from, BuiltNode to) {
        double straight = from.place().distanceKm(route.start()) + to.place().distanceKm(route.end());
        double reversed = from.place().distanceKm(route.end()) + to.place().distanceKm(route.start());
        // Only where it clearly runs the other way.
        if (reversed + 2 * toleranceKm >= straight) {
            return route;
        }
        note(line, Message.of("build.turned", given.name(), from.name(), to.name()));
        return new GeoLine(route.points().reversed());
    }

    private void tellGap(int line, GivenLine given, BuiltNode node, LonLat end) {
        double km = node.place().distanceKm(end);
        if (km > toleranceKm) {
            note(line, Message.of("build.gap", given.name(), node.name(), km));
        }
    }

    private String freeId(GivenLine given, BuiltNode from, BuiltNode to) {
        String plain = given.id().isEmpty() ? from.id() + "/" + to.id() : given.id();
        String id = plain;
        for (int i = 2; !ids.add(id); i++) {
            id = plain + ":" + i;
        }
        return id;
    }

    private void note(int line, Message what) {
        notes.add(new BuildNote(line, false, what));
    }

    private void refuse(int line, Message what) {
        notes.add(new BuildNote(line, true, what));
    }
}
