package org.ixplanner.maps.basemap;

import java.util.List;
import org.ixplanner.engine.geo.LonLat;

/// All outlines of one country as a chain of points on the unit sphere, to find the nearest one. On the sphere
/// neither the antimeridian nor the poles are special, and near and far islands compare rightly, which a flat map
/// cannot offer. The sphere decides only which point is nearest (half a per cent at worst); how far it is comes
/// from the ellipsoid.
final class Shore {

    // A straight line on the map and the shortest way over the globe part by 0.15 km at most over this length.
    private static final double LONGEST_STEP_DEG = 1;

    private final double[] lonsDeg;
    private final double[] latsDeg;
    private final double[] xyz;
    private final boolean[] startsRing;

    private Shore(double[] lonsDeg, double[] latsDeg, boolean[] startsRing) {
        this.lonsDeg = lonsDeg;
        this.latsDeg = latsDeg;
        this.startsRing = startsRing;
        this.xyz = new double[3 * lonsDeg.length];
        for (int i = 0; i < lonsDeg.length; i++) {
            putOnSphere(lonsDeg[i], latsDeg[i], xyz, 3 * i);
        }
    }

    static Shore of(List<Ring> rings) {
        int count = rings.stream().mapToInt(Shore::chainLength).sum();
        double[] lons = new double[count];
        double[] lats = new double[count];
        boolean[] starts = new boolean[count];
        int at = 0;
        for (Ring ring : rings) {
            starts[at] = true;
            lons[at] = ring.lonDeg(0);
            lats[at] = ring.latDeg(0);
            at++;
            for (int i = 0; i < ring.size(); i++) {
                int next = (i + 1) % ring.size();
                int steps = steps(ring, i);
                for (int k = 1; k <= steps; k++) {
                    double share = (double) k / steps;
                    lons[at] = between(ring.lonDeg(i), ring.lonDeg(next), share);
                    lats[at] = between(ring.latDeg(i), ring.latDeg(next), share);
                    at++;
                }
            }
        }
        return new Shore(lons, lats, starts);
    }

    /// The way from the place to the nearest point of the outlines in kilometres.
    double distanceKm(LonLat place) {
        return place.distanceKm(nearest(place));
    }

    private LonLat nearest(LonLat place) {
        double[] point = new double[3];
        putOnSphere(place.lonDeg(), place.latDeg(), point, 0);
        double best = Double.POSITIVE_INFINITY;
        int bestEnd = 1;
        double bestShare = 0;
        for (int end = 1; end < lonsDeg.length; end++) {
            if (!startsRing[end]) {
                double share = nearestShare(point, end);
                double squared = squaredDistance(point, end, share);
                if (squared < best) {
                    best = squared;
                    bestEnd = end;
                    bestShare = share;
                }
            }
        }
        double lon = between(lonsDeg[bestEnd - 1], lonsDeg[bestEnd], bestShare);
        return new LonLat(Math.IEEEremainder(lon, 360), between(latsDeg[bestEnd - 1], latsDeg[bestEnd], bestShare));
    }

    // How far along the chord that ends at this point (0 start, 1 end) the nearest point lies.
    private double nearestShare(double[] point, int end) {
        double along = 0;
        double length = 0;
        for (int axis = 0; axis < 3; axis++) {
            double start = xyz[3 * (end - 1) + axis];
            double chord = xyz[3 * end + axis] - start;
            along += (point[axis] - start) * chord;
            length += chord * chord;
        }
        return length == 0 ? 0 : Math.clamp(along / length, 0, 1);
    }

    private double squaredDistance(double[] point, int end, double share) {
        double sum = 0;
        for (int axis = 0; axis < 3; axis++) {
            double gap = point[axis] - between(xyz[3 * (end - 1) + axis], xyz[3 * end + axis], share);
            sum += gap * gap;
        }
        return sum;
    }

    private static int chainLength(Ring ring) {
        int count = 1;
        for (int i = 0; i < ring.size(); i++) {
            count += steps(ring, i);
        }
        return count;
    }

    private static int steps(Ring ring, int index) {
        int next = (index + 1) % ring.size();
        double length = Math.max(
                Math.abs(ring.lonDeg(next) - ring.lonDeg(index)), Math.abs(ring.latDeg(next) - ring.latDeg(index)));
        return Math.max(1, (int) Math.ceil(length / LONGEST_STEP_DEG));
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }

    // StrictMath: findings must not hang on the machine.
    private static void putOnSphere(double lonDeg, double latDeg, double[] into, int at) {
        double lon = StrictMath.toRadians(lonDeg);
        double lat = StrictMath.toRadians(latDeg);
        into[at] = StrictMath.cos(lat) * StrictMath.cos(lon);
        into[at + 1] = StrictMath.cos(lat) * StrictMath.sin(lon);
        into[at + 2] = StrictMath.sin(lat);
    }
}
