package org.ixplanner.app.importing.fibre;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.fibre.build.GivenLine;
import org.ixplanner.engine.fibre.build.GivenPoint;

/// Points and lines of one source, with what it says of each.
final class FibreSource {

    private final List<GivenPoint> points = new ArrayList<>();
    private final List<NodeFacts> nodeFacts = new ArrayList<>();
    private final List<GivenLine> lines = new ArrayList<>();
    private final List<SpanFacts> spanFacts = new ArrayList<>();
    private final List<String> lineWhere = new ArrayList<>();

    void add(GivenPoint point, NodeFacts facts) {
        points.add(point);
        nodeFacts.add(facts);
    }

    void add(GivenLine line, SpanFacts facts, String where) {
        lines.add(line);
        spanFacts.add(facts);
        lineWhere.add(where);
    }

    List<GivenPoint> points() {
        return points;
    }

    NodeFacts nodeFacts(int point) {
        return nodeFacts.get(point);
    }

    List<GivenLine> lines() {
        return lines;
    }

    SpanFacts spanFacts(int line) {
        return spanFacts.get(line);
    }

    /// Where a line stands in the file.
    String where(int line) {
        return lineWhere.get(line);
    }
}
