package org.ixplanner.engine.fibre.build;

import java.util.List;

/// Makes nodes and spans of points and lines. The same input gives the same nodes, spans and ids.
///
/// @param toleranceKm how far apart two places may lie and still be taken as one, in kilometres
public record FibreBuilder(double toleranceKm) {

    /// The tolerance where nobody chose another: routes are drawn from pictures and maps of that accuracy.
    public static final double USUAL_TOLERANCE_KM = 0.1;

    /// @throws IllegalArgumentException if the tolerance is not from 0 to 10 km
    public FibreBuilder {
        if (!(toleranceKm >= 0 && toleranceKm <= 10)) {
            throw new IllegalArgumentException("a tolerance is from 0 to 10 km, not " + toleranceKm);
        }
    }

    /// Spans that name their nodes: each line stays one span. A missing or unknown node is taken from the end of
    /// the route, a route that runs from end to start is turned.
    public BuiltFibre complete(List<GivenPoint> points, List<GivenLine> lines) {
        return new Completion(toleranceKm, points).of(lines);
    }

    /// Lines without nodes, as drawn on a map: ends within the tolerance are snapped together, lines are cut where
    /// another ends on them or crosses them and where a point lies on them, and pieces of one group that meet end
    /// to end are joined.
    public BuiltFibre draw(List<GivenPoint> points, List<GivenLine> lines) {
        return new Drawing(toleranceKm, points).of(lines);
    }
}
