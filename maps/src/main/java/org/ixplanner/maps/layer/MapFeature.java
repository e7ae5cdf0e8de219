package org.ixplanner.maps.layer;

import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.style.AreaStyle;
import org.ixplanner.maps.style.FlowStyle;
import org.ixplanner.maps.style.LineStyle;
import org.ixplanner.maps.style.MapStyle;
import org.ixplanner.maps.style.PointStyle;
import org.ixplanner.maps.style.TrailStyle;

/// Something on a map.
public sealed interface MapFeature {

    /// How it looks.
    MapStyle style();

    /// What whoever made the map knows it by, for a map that people point at; empty for what cannot be picked.
    String subject();

    /// A thing at a place. Things that lie so close together that their symbols would cover each other share one
    /// symbol, that of the highest priority, and one call-out that names or counts them.
    ///
    /// @param at where it is
    /// @param style how it looks
    /// @param label its name, empty for none
    /// @param priority higher ones are drawn above lower ones and get their labels first; from [#KEY] on, a
    /// call-out tells everything that is at the place
    /// @param subject what it is known by
    record Spot(LonLat at, PointStyle style, String label, int priority, String subject) implements MapFeature {

        /// The priority of what a map is about.
        public static final int KEY = 100;

        /// A thing that cannot be picked.
        public Spot(LonLat at, PointStyle style, String label, int priority) {
            this(at, style, label, priority, "");
        }
    }

    /// A line over the ground. Lines between the same two ends are drawn side by side.
    ///
    /// @param way its points
    /// @param style how it looks
    /// @param farEnd where it leads, told at the edge of the map if it leaves it there; empty for none
    /// @param subject what it is known by
    record Line(GeoLine way, LineStyle style, String farEnd, String subject) implements MapFeature {

        /// A line that cannot be picked.
        public Line(GeoLine way, LineStyle style, String farEnd) {
            this(way, style, farEnd, "");
        }
    }

    /// An area.
    ///
    /// @param edge its corners in order, at least three, the last joined to the first
    /// @param style how it looks
    record Area(List<LonLat> edge, AreaStyle style) implements MapFeature {

        /// @throws IllegalArgumentException if there are fewer than three corners
        public Area {
            edge = List.copyOf(edge);
            if (edge.size() < 3) {
                throw new IllegalArgumentException("an area needs at least three corners, had " + edge.size());
            }
        }

        @Override
        public String subject() {
            return "";
        }
    }

    /// Traffic, drawn as wide as its load. Flows between the same two ends are drawn side by side.
    ///
    /// @param way its points: more than two are followed, two different ones are joined by an arc, and two equal
    /// ones make a ring around the place: traffic that stays there
    /// @param style how it looks
    /// @param loadMbps how much it is
    /// @param farEnd where it leads, told at the edge of the map if it leaves it there; empty for none
    /// @param subject what it is known by
    record Flow(GeoLine way, FlowStyle style, double loadMbps, String farEnd, String subject) implements MapFeature {

        /// @throws IllegalArgumentException if the load is negative or not finite
        public Flow {
            if (!(loadMbps >= 0 && loadMbps < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a load must be finite and not negative, was " + loadMbps);
            }
        }

        /// Traffic that cannot be picked.
        public Flow(GeoLine way, FlowStyle style, double loadMbps, String farEnd) {
            this(way, style, loadMbps, farEnd, "");
        }
    }

    /// A way that is followed, drawn above lines and flows and beside the middle of what it runs over: on the right
    /// hand of who goes along it, so that there and back over the same ground lie side by side.
    ///
    /// @param way its points in the order in which they are passed
    /// @param style how it looks
    /// @param lane how far to the side: 0 next to the middle, 1 beside that, and so on
    record Trail(GeoLine way, TrailStyle style, int lane) implements MapFeature {

        /// @throws IllegalArgumentException if the lane is negative
        public Trail {
            if (lane < 0) {
                throw new IllegalArgumentException("lanes are counted from 0, was " + lane);
            }
        }

        @Override
        public String subject() {
            return "";
        }
    }
}
