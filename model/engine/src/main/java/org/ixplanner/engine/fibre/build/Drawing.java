package org.ixplanner.engine.fibre.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ixplanner.engine.fibre.build.BuiltNode.Origin;
import org.ixplanner.engine.fibre.build.Chains.Piece;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.text.Message;

/// Lines without nodes, as drawn on a map. Used once.
final class Drawing {

    private static final double METRES_PER_KM = 1_000;
    // Below the rounding of coordinates nothing was moved.
    private static final double LEAST_MOVE_KM = 1e-4;

    private final double toleranceKm;
    private final Hubs hubs;
    private final List<BuildNote> notes = new ArrayList<>();
    private List<GivenLine> lines = List.of();

    Drawing(double toleranceKm, List<GivenPoint> points) {
        this.toleranceKm = toleranceKm;
        hubs = new Hubs(toleranceKm);
        points.forEach(hubs::give);
    }

    BuiltFibre of(List<GivenLine> given) {
        lines = given;
        List<Integer> used = new ArrayList<>();
        List<GeoLine> routes = new ArrayList<>();
        // Looked up, never iterated.
        Map<List<LonLat>, Integer> drawn = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            if (isOfUse(i, drawn)) {
                used.add(i);
                routes.add(route(i));
            }
        }
        Cuts cuts = cuts(routes);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < routes.size(); i++) {
            cut(used.get(i), routes.get(i), cuts.of(i), pieces);
        }
        List<BuiltSpan> spans = new Chains(lines, hubs, notes).of(pieces);
        notes.sort(Comparator.comparingInt(BuildNote::line));
        return new BuiltFibre(ending(spans), spans, notes);
    }

    private GeoLine route(int line) {
        GeoLine route = lines.get(line).route();
        if (route == null) {
            throw new IllegalArgumentException("a drawn line needs a route");
        }
        return route;
    }

    private boolean isOfUse(int line, Map<List<LonLat>, Integer> drawn) {
        GivenLine given = lines.get(line);
        GeoLine route = given.route();
        if (route == null || route.points().stream().distinct().count() < 2) {
            notes.add(new BuildNote(line, true, Message.of("build.no-length", given.name())));
            return false;
        }
        Integer back = drawn.get(route.points().reversed());
        Integer first = back != null ? back : drawn.putIfAbsent(route.points(), line);
        if (first != null) {
            notes.add(new BuildNote(
                    line,
                    true,
                    Message.of("build.twice", given.name(), lines.get(first).name())));
            return false;
        }
        return true;
    }

    // Given points first: what they are called decides over ends and crossings at the same place.
    private Cuts cuts(List<GeoLine> routes) {
        Cuts cuts = new Cuts(toleranceKm, routes);
        for (BuiltNode node : hubs.all()) {
            cuts.at(node.place(), Origin.GIVEN, -1);
        }
        for (int i = 0; i < routes.size(); i++) {
            cuts.at(routes.get(i).start(), Origin.BRANCH, i);
            cuts.at(routes.get(i).end(), Origin.BRANCH, i);
        }
        cuts.crossings();
        return cuts;
    }

    private void cut(int line, GeoLine route, List<Cuts.Cut> cuts, List<Piece> pieces) {
        String name = lines.get(line).name();
        List<List<LonLat>> parts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<LonLat> part = new ArrayList<>();
        int last = hubs.at(route.start(), name, Origin.END);
        int finish = hubs.at(route.end(), name, Origin.END);
        tellMove(line, last, route.start());
        tellMove(line, finish, route.end());
        ends.add(last);
        part.add(hubs.node(last).place());
        int leg = 0;
        for (Cuts.Cut cut : cuts) {
            while (leg < cut.leg()) {
                leg++;
                part.add(route.points().get(leg));
            }
            boolean isAtAnEnd = isNear(cut.place(), route.start()) || isNear(cut.place(), route.end());
            int hub = isAtAnEnd ? -1 : hubs.at(cut.place(), name, cut.origin());
            if (hub >= 0 && hub != last) {
                part.add(hubs.node(hub).place());
                parts.add(part);
                ends.add(hub);
                part = new ArrayList<>(List.of(hubs.node(hub).place()));
                last = hub;
            }
        }
        part.addAll(route.points().subList(leg + 1, route.points().size() - 1));
        part.add(hubs.node(finish).place());
        parts.add(part);
        ends.add(finish);
        for (int i = 0; i < parts.size(); i++) {
            List<LonLat> points = withoutRepeats(parts.get(i));
            piece(new Piece(line, i, parts.size(), points, ends.get(i), ends.get(i + 1), false), pieces);
        }
        if (parts.size() > 1) {
            notes.add(new BuildNote(line, false, Message.of("build.cut", name, parts.size())));
        }
    }

    private boolean isNear(LonLat place, LonLat other) {
        return place.distanceKm(other) <= toleranceKm;
    }

    private void piece(Piece piece, List<Piece> pieces) {
        if (piece.points().size() < 2
                || (piece.start() == piece.end() && piece.route().lengthKm() <= toleranceKm)) {
            double metres = piece.points().size() < 2 ? 0 : piece.route().lengthKm() * METRES_PER_KM;
            String name = lines.get(piece.line()).name();
            notes.add(new BuildNote(piece.line(), piece.parts() == 1, Message.of("build.tiny", name, metres)));
        } else {
            pieces.add(piece);
        }
    }

    private static List<LonLat> withoutRepeats(List<LonLat> points) {
        List<LonLat> kept = new ArrayList<>();
        for (LonLat point : points) {
            if (kept.isEmpty() || !kept.getLast().equals(point)) {
                kept.add(point);
            }
        }
        return kept;
    }

    private void tellMove(int line, int hub, LonLat end) {
        double km = hubs.node(hub).place().distanceKm(end);
        if (km > LEAST_MOVE_KM) {
            BuiltNode node = hubs.node(hub);
            String name = lines.get(line).name();
            notes.add(new BuildNote(
                    line,
                    false,
                    node.origin() == Origin.GIVEN
                            ? Message.of("build.snapped", name, km * METRES_PER_KM, node.name())
                            : Message.of("build.snapped-end", name, km * METRES_PER_KM)));
        }
    }

    // A proposed node at which pieces were joined is none.
    private List<BuiltNode> ending(List<BuiltSpan> spans) {
        Set<String> ends = new TreeSet<>();
        for (BuiltSpan span : spans) {
            ends.add(span.start());
            ends.add(span.end());
        }
        return hubs.all().stream()
                .filter(node -> node.origin() == Origin.GIVEN || ends.contains(node.id()))
                .toList();
    }
}
