package org.ixplanner.maps.render.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapFeature.Flow;
import org.ixplanner.maps.layer.MapFeature.Line;
import org.ixplanner.maps.layer.MapFeature.Trail;
import org.ixplanner.maps.projection.GeoBox;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.style.Dash;
import org.ixplanner.maps.style.FlowStyle;
import org.ixplanner.maps.style.Ink;
import org.ixplanner.maps.style.LineStyle;
import org.ixplanner.maps.style.TrailStyle;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static final LonLat NAIROBI = new LonLat(36.82, -1.28);
    private static final LonLat MOMBASA = new LonLat(39.66, -4.05);
    private static final LonLat MARSEILLE = new LonLat(5.37, 43.3);
    private static final LineStyle FIBRE = new LineStyle("Fibre", Ink.FIBRE, Dash.SOLID, 2);
    private static final FlowStyle LOCAL = new FlowStyle("Local", Ink.LOCAL, Dash.SOLID);
    private static final TrailStyle THERE = new TrailStyle("There", Ink.THERE, Dash.SOLID);
    private static final TrailStyle BACK = new TrailStyle("Back", Ink.BACK, Dash.SOLID);
    private static final Rectangle2D FRAME = new Rectangle2D.Double(0, 0, 900, 600);
    private static final Viewport VIEWPORT = new Viewport(new GeoBox(34, -4.7, 41.9, 4.6), FRAME);

    @Test
    void linesBetweenTheSameEndsLieSideBySide() {
        List<Way> ways = ways(line(NAIROBI, MOMBASA), line(MOMBASA, NAIROBI));

        Point2D first = ways.getFirst().points().getFirst();
        Point2D second = ways.getLast().points().getLast();
        assertThat(first.distance(second)).isCloseTo(2 + 1.5, within(0.01));
    }

    @Test
    void wideFlowsComeFirstSoThatNoneIsHidden() {
        assertThat(ways(flow(10, NAIROBI, MOMBASA), flow(900, NAIROBI, MOMBASA), line(NAIROBI, MOMBASA)))
                .extracting(Way::widthPx)
                .containsExactly(2.0, 12.0, 1.2);
    }

    @Test
    void aFlowBetweenTwoPlacesIsAnArc() {
        Way arc = ways(flow(10, NAIROBI, MOMBASA)).getFirst();
        Point2D middle = arc.points().get(arc.points().size() / 2);
        Point2D start = arc.points().getFirst();
        Point2D end = arc.points().getLast();

        double straight = new java.awt.geom.Line2D.Double(start, end).ptLineDist(middle);
        assertThat(straight).isCloseTo(0.13 * start.distance(end), within(0.5));
    }

    @Test
    void trafficThatStaysIsARing() {
        Way ring = ways(flow(10, NAIROBI, NAIROBI)).getFirst();
        Point2D middle = VIEWPORT.toPage(NAIROBI).orElseThrow();

        assertThat(ring.points()).allMatch(point -> Math.abs(point.distance(middle) - 13.6) < 0.01);
    }

    @Test
    void aWayThatLeavesTheMapHasAnArrowAtItsFrame() {
        List<Exit> exits = Exit.of(FRAME, ways(new Line(way(MOMBASA, MARSEILLE), FIBRE, "Marseille")));

        assertThat(exits).singleElement().satisfies(exit -> {
            assertThat(exit.at().getY()).isCloseTo(0, within(0.01));
            assertThat(FRAME.contains(exit.arrow().getBounds2D())).isTrue();
            assertThat(exit.farEnd()).isEqualTo("Marseille");
        });
        assertThat(Exit.of(FRAME, ways(new Line(way(NAIROBI, MOMBASA), FIBRE, "Mombasa"))))
                .isEmpty();
    }

    @Test
    void arrowsCloseTogetherToOnePlaceHaveOneLabel() {
        Exit exit = new Exit(new Point2D.Double(10, 10), 0, Ink.LOCAL, 9, "A");
        Exit beside = new Exit(new Point2D.Double(10, 30), 0, Ink.REGIONAL, 9, "A");
        Exit other = new Exit(new Point2D.Double(10, 30), 0, Ink.REGIONAL, 9, "B");

        assertThat(Exit.together(List.of(exit, beside, other))).containsExactly(List.of(exit, beside), List.of(other));
    }

    @Test
    void trailsLieAboveAllElseInTheirOrder() {
        assertThat(ways(
                        trail(THERE, 0, NAIROBI, MOMBASA),
                        trail(BACK, 0, MOMBASA, NAIROBI),
                        flow(900, NAIROBI, MOMBASA),
                        line(NAIROBI, MOMBASA)))
                .extracting(Way::ink)
                .containsExactly(Ink.FIBRE, Ink.LOCAL, Ink.THERE, Ink.BACK);
    }

    // Each is 3 px wide and its edge 0.75 px off the middle: its own middle 0.75 + 3 / 2 = 2.25 px, and 3 + 1.5 more in
    // lane 1.
    @Test
    void aTrailRunsOnTheRightHandOfWhoFollowsIt() {
        Point2D nairobi = VIEWPORT.toPage(NAIROBI).orElseThrow();
        Point2D mombasa = VIEWPORT.toPage(MOMBASA).orElseThrow();
        Line2D middle = new Line2D.Double(nairobi, mombasa);

        Point2D there =
                ways(trail(THERE, 0, NAIROBI, MOMBASA)).getFirst().points().getFirst();
        Point2D back =
                ways(trail(BACK, 0, MOMBASA, NAIROBI)).getFirst().points().getLast();
        Point2D further =
                ways(trail(BACK, 1, NAIROBI, MOMBASA)).getFirst().points().getFirst();

        assertThat(middle.ptLineDist(there)).isCloseTo(2.25, within(0.01));
        assertThat(middle.ptLineDist(back)).isCloseTo(2.25, within(0.01));
        assertThat(there.distance(back)).isCloseTo(4.5, within(0.01));
        assertThat(there.distance(further)).isCloseTo(4.5, within(0.01));
        // From Nairobi south-east to Mombasa the right hand is south-west.
        assertThat(there.getX()).isLessThan(nairobi.getX());
        assertThat(there.getY()).isGreaterThan(nairobi.getY());
    }

    @Test
    void arrowsAreSpreadEvenlyAlongATrailAndPointForward() {
        List<Point2D> corner =
                List.of(new Point2D.Double(0, 0), new Point2D.Double(100, 0), new Point2D.Double(100, 200));

        // 300 px with one for 100: their middles are 50, 150 and 250 px along.
        List<Shape> arrows = trail(corner).arrows(10, 100, 24);

        assertThat(arrows).hasSize(3);
        assertThat(arrows.getFirst().getBounds2D()).isEqualTo(new Rectangle2D.Double(45, -4.5, 10, 9));
        assertThat(arrows.get(1).getBounds2D()).isEqualTo(new Rectangle2D.Double(95.5, 45, 9, 10));
        assertThat(arrows.get(2).getBounds2D()).isEqualTo(new Rectangle2D.Double(95.5, 145, 9, 10));
        // The tip is the end of the axis: just before it a head is narrow.
        assertThat(arrows.getFirst().contains(54, 0)).isTrue();
        assertThat(arrows.getFirst().contains(54, 2)).isFalse();
        assertThat(arrows.getFirst().contains(46, 3)).isTrue();
        assertThat(trail(corner.subList(0, 2)).arrows(10, 100, 101)).isEmpty();
    }

    private static Way trail(List<Point2D> points) {
        return new Way(points, Ink.THERE, Dash.SOLID, 3, Way.Kind.TRAIL, "", "");
    }

    private static Trail trail(TrailStyle style, int lane, LonLat from, LonLat to) {
        return new Trail(way(from, to), style, lane);
    }

    private static List<Way> ways(MapFeature... features) {
        return new Ways(VIEWPORT, new FlowWidths(900)).of(List.of(features));
    }

    private static Line line(LonLat from, LonLat to) {
        return new Line(way(from, to), FIBRE, "");
    }

    private static Flow flow(double load, LonLat from, LonLat to) {
        return new Flow(way(from, to), LOCAL, load, "");
    }

    private static GeoLine way(LonLat from, LonLat to) {
        return new GeoLine(List.of(from, to));
    }
}
