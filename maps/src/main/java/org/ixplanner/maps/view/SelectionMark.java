package org.ixplanner.maps.view;

import java.awt.geom.Point2D;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.ixplanner.maps.render.map.Hits;

/// The mark around what is picked: a ring around a symbol, a band along a line. Style class `map-mark`.
final class SelectionMark extends Group {

    private static final double AROUND_PX = 5;
    private static final double BAND_PX = 3;
    private static final double RING_PX = 3;

    SelectionMark() {
        setMouseTransparent(true);
    }

    /// @param hits what is picked
    /// @param move how their picture lies now: a factor and two distances
    void show(List<Hits.Hit> hits, double[] move) {
        getChildren().setAll(hits.stream().map(hit -> shape(hit, move)).toList());
    }

    private static Shape shape(Hits.Hit hit, double[] move) {
        Shape shape = hit.isSpot() ? ring(hit, move) : band(hit, move);
        shape.getStyleClass().add("map-mark");
        shape.setFill(null);
        return shape;
    }

    private static Shape ring(Hits.Hit hit, double[] move) {
        Point2D at = hit.points().getFirst();
        Circle ring = new Circle(x(at, move), y(at, move), hit.radiusPx() + AROUND_PX);
        ring.setStrokeWidth(RING_PX);
        return ring;
    }

    private static Shape band(Hits.Hit hit, double[] move) {
        Polyline band = new Polyline();
        for (Point2D point : hit.points()) {
            band.getPoints().addAll(x(point, move), y(point, move));
        }
        band.setStrokeWidth(2 * (hit.radiusPx() + BAND_PX));
        band.setStrokeLineCap(StrokeLineCap.ROUND);
        band.setStrokeLineJoin(StrokeLineJoin.ROUND);
        band.getStyleClass().add("map-band");
        return band;
    }

    private static double x(Point2D point, double[] move) {
        return move[0] * point.getX() + move[1];
    }

    private static double y(Point2D point, double[] move) {
        return move[0] * point.getY() + move[2];
    }
}
