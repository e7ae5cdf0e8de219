package org.ixplanner.maps.basemap;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/// A piece of land that can be asked what it holds. Its shape is built at the first question, since a plan asks
/// for few of the thousands of pieces. Safe to use from several threads.
final class Land {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final CountryPolygon polygon;
    private volatile @Nullable Inside inside;

    Land(CountryPolygon polygon) {
        this.polygon = polygon;
    }

    String country() {
        return polygon.country();
    }

    /// The area on the flat map in square degrees, to tell a small piece of land from a large one around it.
    double area() {
        return inside().shape.getArea();
    }

    /// Whether the point (x longitude, y latitude) lies in the land or on its edge.
    boolean holds(Coordinate point) {
        return inside().locator.locate(point) != Location.EXTERIOR;
    }

    // Two threads may both build it: one of two equal results is kept.
    private Inside inside() {
        Inside built = inside;
        if (built == null) {
            built = Inside.of(polygon);
            inside = built;
        }
        return built;
    }

    private record Inside(Polygon shape, IndexedPointInAreaLocator locator) {

        static Inside of(CountryPolygon polygon) {
            Polygon shape = GEOMETRY.createPolygon(
                    GEOMETRY.createLinearRing(polygon.outer().closed()),
                    polygon.holes().stream()
                            .map(hole -> GEOMETRY.createLinearRing(hole.closed()))
                            .toArray(LinearRing[]::new));
            return new Inside(shape, new IndexedPointInAreaLocator(shape));
        }
    }
}
