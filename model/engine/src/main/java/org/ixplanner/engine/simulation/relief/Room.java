package org.ixplanner.engine.simulation.relief;

import java.util.Arrays;
import org.ixplanner.engine.simulation.course.Elements;
import org.ixplanner.engine.simulation.tally.Capacities;

/// What everything carries, and how much more it can, while flows are being moved. By element and direction, as
/// [Elements] numbers them.
final class Room {

    // So that what just fits still fits when it is added up in another order.
    private static final double FITS = 1 - 1e-9;

    private final Elements elements;
    private final Capacities capacities;
    private final double coincidence;
    private double[] carriedMbps;

    /// @param coincidence busy hour of a sum ÷ the sum of busy hours, on ports
    /// @param sums what everything carries before anything is moved
    Room(Elements elements, Capacities capacities, double coincidence, double[] sums) {
        this.elements = elements;
        this.capacities = capacities;
        this.coincidence = coincidence;
        carriedMbps = sums.clone();
    }

    /// What has to go for the rest to fit; 0 if everything fits.
    double overMbps(int place) {
        double carried = carried(place);
        return carried * factor(place) > capacityMbps(place) ? carried - mostMbps(place) : 0;
    }

    /// What still fits.
    double leftMbps(int place) {
        return Math.max(0, mostMbps(place) - carried(place));
    }

    void add(int place, double mbps) {
        if (place >= carriedMbps.length) {
            carriedMbps = Arrays.copyOf(carriedMbps, 2 * elements.all().size());
        }
        carriedMbps[place] += mbps;
    }

    private double carried(int place) {
        return place < carriedMbps.length ? carriedMbps[place] : 0;
    }

    private double mostMbps(int place) {
        return capacityMbps(place) / factor(place) * FITS;
    }

    private double factor(int place) {
        return elements.all().get(place / 2) instanceof Elements.OverPort ? coincidence : 1;
    }

    private double capacityMbps(int place) {
        Double mbps = capacities.mbps(elements.all().get(place / 2));
        return mbps == null ? Double.POSITIVE_INFINITY : mbps;
    }
}
