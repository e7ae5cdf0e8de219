package org.ixplanner.maps.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.layer.MapFeature.Spot;
import org.ixplanner.maps.render.map.Hits.Hit;
import org.ixplanner.maps.render.scene.Stack;
import org.ixplanner.maps.render.scene.Way;
import org.ixplanner.maps.style.Dash;
import org.ixplanner.maps.style.Ink;
import org.ixplanner.maps.style.PointStyle;
import org.ixplanner.maps.style.Symbol;
import org.junit.jupiter.api.Test;

class HitsTest {

    // Ten pixels wide: it reaches 6 from its middle, and 4 more.
    private static final PointStyle EXCHANGE =
            new PointStyle("Exchange", "{0} exchanges", Symbol.SQUARE, Ink.EXCHANGE, false, 10);

    @Test
    void whereNothingIsThereIsNoHit() {
        Hits hits = Hits.of(List.of(symbol(100, 100, "nairobi")), List.of(line("coast", 0, 0, 0, 200)));

        assertThat(hits.at(300, 300)).isEmpty();
        assertThat(Hits.NONE.at(0, 0)).isEmpty();
        assertThat(Hits.NONE.of("nairobi")).isEmpty();
    }

    @Test
    void aSymbolReachesALittleBeyondItsEdge() {
        Hits hits = Hits.of(List.of(symbol(100, 100, "nairobi")), List.of());

        assertThat(subjects(hits, 100, 100)).containsExactly("nairobi");
        assertThat(subjects(hits, 109.9, 100)).containsExactly("nairobi");
        assertThat(subjects(hits, 110.1, 100)).isEmpty();
    }

    @Test
    void aLineIsMetBetweenItsPointsAndNotBeyondItsEnds() {
        Hits hits = Hits.of(List.of(), List.of(line("coast", 0, 0, 100, 0, 100, 100)));

        assertThat(subjects(hits, 50, 4.9)).containsExactly("coast");
        assertThat(subjects(hits, 95.2, 60)).containsExactly("coast");
        assertThat(subjects(hits, 50, 5.1)).isEmpty();
        assertThat(subjects(hits, -6, 0)).isEmpty();
    }

    @Test
    void aSymbolComesBeforeALineThoughTheLineIsNearer() {
        Hits hits = Hits.of(List.of(symbol(100, 100, "nairobi")), List.of(line("coast", 0, 107, 200, 107)));

        assertThat(subjects(hits, 100, 107)).containsExactly("nairobi");
        assertThat(subjects(hits, 150, 107)).containsExactly("coast");
    }

    @Test
    void ofSeveralSymbolsTheNearestIsMet() {
        Hits hits = Hits.of(List.of(symbol(100, 100, "nairobi"), symbol(112, 100, "thika")), List.of());

        assertThat(subjects(hits, 105, 100)).containsExactly("nairobi");
        assertThat(subjects(hits, 107, 100)).containsExactly("thika");
    }

    @Test
    void ofSeveralLinesTheNearestIsMet() {
        Hits hits = Hits.of(List.of(), List.of(line("coast", 0, 0, 200, 0), line("north", 0, 6, 200, 6)));

        assertThat(subjects(hits, 100, 2)).containsExactly("coast");
        assertThat(subjects(hits, 100, 4)).containsExactly("north");
    }

    @Test
    void whatSharesAPlaceIsMetTogetherTheMostImportantFirst() {
        Hits hits = Hits.of(List.of(symbol(100, 100, "kixp", "asteroid", "", "asteroid")), List.of());

        assertThat(subjects(hits, 100, 100)).containsExactly("kixp", "asteroid");
        assertThat(hits.of("asteroid")).hasSize(1);
    }

    @Test
    void whatHasNoSubjectCannotBeMet() {
        Hits hits = Hits.of(List.of(symbol(100, 100, "")), List.of(line("", 0, 0, 200, 0)));

        assertThat(hits.at(100, 100)).isEmpty();
        assertThat(hits.at(100, 0)).isEmpty();
        assertThat(hits.of("")).isEmpty();
    }

    @Test
    void everythingOfASubjectIsFound() {
        Hits hits = Hits.of(
                List.of(symbol(100, 100, "rift"), symbol(200, 200, "rift"), symbol(300, 300, "savanna")),
                List.of(line("coast", 0, 0, 10, 10)));

        assertThat(hits.of("rift"))
                .hasSize(2)
                .allMatch(Hit::isSpot)
                .extracting(hit -> hit.points().getFirst())
                .containsExactly(new Point2D.Double(100, 100), new Point2D.Double(200, 200));
        assertThat(hits.of("coast")).hasSize(1).noneMatch(Hit::isSpot);
        assertThat(hits.of("nobody")).isEmpty();
    }

    private static List<String> subjects(Hits hits, double x, double y) {
        return hits.at(x, y).map(Hit::subjects).orElse(List.of());
    }

    private static Stack symbol(double x, double y, String... subjects) {
        return new Stack(
                new Point2D.Double(x, y),
                Stream.of(subjects)
                        .map(subject -> new Spot(new LonLat(0, 0), EXCHANGE, subject, 1, subject))
                        .toList());
    }

    private static Way line(String subject, double... xy) {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            points.add(new Point2D.Double(xy[i], xy[i + 1]));
        }
        return new Way(points, Ink.FIBRE, Dash.SOLID, 2, Way.Kind.LINE, "", subject);
    }
}
