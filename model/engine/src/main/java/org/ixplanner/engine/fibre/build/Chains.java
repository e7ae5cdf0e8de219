package org.ixplanner.engine.fibre.build;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.fibre.build.BuiltNode.Origin;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Joins pieces that meet end to end: two of one group, at a node that nothing else needs. Used once.
final class Chains {

    private final List<GivenLine> lines;
    private final Hubs hubs;
    private final List<BuildNote> notes;
    private final SortedMap<Integer, List<Integer>> atHub = new TreeMap<>();
    private final Set<String> ids = new HashSet<>();
    private List<Piece> pieces = List.of();

    /// A piece of a given line between two hubs.
    ///
    /// @param line the position of the line
    /// @param part which piece of it, from 0
    /// @param parts in how many pieces the line was cut
    /// @param points where it runs; the ends are the places of the hubs
    /// @param start the hub at its first point
    /// @param end the hub at its last point
    /// @param isTurned whether it runs against the line
    record Piece(int line, int part, int parts, List<LonLat> points, int start, int end, boolean isTurned) {

        Piece {
            points = List.copyOf(points);
        }

        /// The same the other way round.
        Piece turned() {
            return new Piece(line, part, parts, points.reversed(), /* start= */ end, /* end= */ start, !isTurned);
        }

        /// The hub at the end that is not `hub`.
        int far(int hub) {
            return hub == start ? end : start;
        }

        GeoLine route() {
            return new GeoLine(points);
        }

        /// One route through pieces that follow each other.
        static GeoLine joined(List<Piece> chain) {
            List<LonLat> points = new ArrayList<>(chain.getFirst().points);
            for (Piece piece : chain.subList(1, chain.size())) {
                points.addAll(piece.points.subList(1, piece.points.size()));
            }
            return new GeoLine(points);
        }
    }

    Chains(List<GivenLine> lines, Hubs hubs, List<BuildNote> notes) {
        this.lines = lines;
        this.hubs = hubs;
        this.notes = notes;
    }

    List<BuiltSpan> of(List<Piece> all) {
        pieces = all;
        for (int i = 0; i < all.size(); i++) {
            atHub.computeIfAbsent(all.get(i).start(), hub -> new ArrayList<>()).add(i);
            atHub.computeIfAbsent(all.get(i).end(), hub -> new ArrayList<>()).add(i);
        }
        List<BuiltSpan> spans = new ArrayList<>();
        BitSet done = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            if (!done.get(i)) {
                spans.add(span(chain(i, done)));
            }
        }
        return spans;
    }

    /// The pieces joined with this one, from one end to the other. It keeps its own direction: the others follow
    /// it.
    private List<Piece> chain(int first, BitSet done) {
        done.set(first);
        List<Piece> chain = new ArrayList<>(List.of(pieces.get(first)));
        extend(chain, first, pieces.get(first).end(), done);
        List<Piece> before = new ArrayList<>(List.of(pieces.get(first).turned()));
        extend(before, first, pieces.get(first).start(), done);
        for (Piece piece : before.subList(1, before.size())) {
            chain.addFirst(piece.turned());
        }
        return chain;
    }

    private void extend(List<Piece> chain, int from, int hub, BitSet done) {
        int piece = from;
        int end = hub;
        while (true) {
            int next = partner(piece, end);
            if (next < 0 || done.get(next)) {
                return;
            }
            done.set(next);
            Piece found = pieces.get(next);
            chain.add(found.start() == end ? found : found.turned());
            end = found.far(end);
            piece = next;
        }
    }

    // The other of the two pieces that are all there is at a hub which nobody named.
    private int partner(int piece, int hub) {
        List<Integer> there = atHub.getOrDefault(hub, List.of());
        if (hubs.node(hub).origin() != Origin.END || there.size() != 2) {
            return -1;
        }
        int other = there.get(0) == piece ? there.get(1) : there.get(0);
        return other != piece && group(other).equals(group(piece)) ? other : -1;
    }

    private String group(int piece) {
        return lines.get(pieces.get(piece).line()).group();
    }

    private BuiltSpan span(List<Piece> chain) {
        List<Integer> from = chain.stream().map(Piece::line).distinct().toList();
        BuiltNode start = hubs.node(chain.getFirst().start());
        BuiltNode end = hubs.node(chain.getLast().end());
        tellJoin(chain, from);
        GeoLine route = Piece.joined(chain);
        return new BuiltSpan(freeId(chain, start, end), from, start.id(), end.id(), route, statedKm(chain, route));
    }

    private void tellJoin(List<Piece> chain, List<Integer> from) {
        if (from.size() > 1) {
            long turned = chain.stream().filter(Piece::isTurned).count();
            String name = lines.get(from.getFirst()).name();
            int line = from.stream().mapToInt(Integer::intValue).min().orElse(0);
            notes.add(new BuildNote(line, false, Message.of("build.joined", name, from.size(), turned)));
        }
    }

    // Known only if every line is whole in it and says its own.
    private @Nullable Double statedKm(List<Piece> chain, GeoLine route) {
        double sum = 0;
        for (Piece piece : chain) {
            Double stated = lines.get(piece.line()).statedKm();
            if (stated == null || piece.parts() > 1) {
                return null;
            }
            sum += stated;
        }
        int line = chain.getFirst().line();
        return StatedLength.checked(line, lines.get(line).name(), sum, route, notes);
    }

    private String freeId(List<Piece> chain, BuiltNode start, BuiltNode end) {
        Piece first = chain.getFirst();
        String given = lines.get(first.line()).id();
        String plain = given.isEmpty() ? start.id() + "/" + end.id() : given;
        String part = !given.isEmpty() && first.parts() > 1 ? plain + ":" + (first.part() + 1) : plain;
        String id = part;
        for (int i = 2; !ids.add(id); i++) {
            id = part + ":" + i;
        }
        return id;
    }
}
