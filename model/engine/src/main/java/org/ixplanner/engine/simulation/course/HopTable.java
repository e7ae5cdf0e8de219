package org.ixplanner.engine.simulation.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ixplanner.engine.simulation.flow.Leg;
import org.jspecify.annotations.Nullable;

/// What each hop passes, in one row of numbers, so that sums over all hops run over numbers alone; and all stretches.
/// Not for several threads at once.
public final class HopTable {

    private static final int NONE = -1;
    private static final int WIDTH = 4;

    // For each hop, by its id: its stretch, that over a fabric, up to two places of its hand-over.
    private int[] rows = new int[64 * WIDTH];
    private int size;
    private final List<Stretch> stretches = new ArrayList<>();

    /// With nothing in it but [Hop#NONE].
    public HopTable() {
        add(null, null, new int[0]);
    }

    /// Another stretch.
    ///
    /// @param leg on the ground
    /// @param costMs what it takes one way
    /// @param passed its spans, as [Elements] numbers them
    /// @param reach 0 at home, 1 abroad in the region, 2 beyond
    public Stretch stretch(Leg leg, double costMs, int[] passed, int reach) {
        Stretch stretch = new Stretch(stretches.size(), leg, costMs, passed, reach);
        stretches.add(stretch);
        return stretch;
    }

    /// Another hop.
    ///
    /// @param own over which its network carries; null within an organisation
    /// @param fabric from port to port; null for none
    /// @param passed at most two places that its hand-over passes, as [Elements] numbers them
    /// @return its id
    /// @throws IllegalArgumentException if it passes more places
    public int add(@Nullable Stretch own, @Nullable Stretch fabric, int[] passed) {
        if (passed.length > WIDTH - 2) {
            throw new IllegalArgumentException("a hand-over that passes " + passed.length + " places");
        }
        int at = size * WIDTH;
        if (at == rows.length) {
            rows = Arrays.copyOf(rows, 2 * at);
        }
        rows[at] = own == null ? NONE : own.id();
        rows[at + 1] = fabric == null ? NONE : fabric.id();
        rows[at + 2] = passed.length == 0 ? NONE : passed[0];
        rows[at + 3] = passed.length < 2 ? NONE : passed[1];
        return size++;
    }

    /// How many hops it has.
    public int size() {
        return size;
    }

    /// What everything carries each way, by element and direction, as [Elements] numbers them: added up over the flows
    /// for each hop, then over hops for each stretch, then over stretches. Each sum is in the order in which things
    /// were met.
    ///
    /// @param hops what hops carry
    /// @param elements how many there are
    public double[] byElement(VolumeSums hops, int elements) {
        double[] sums = new double[2 * elements];
        VolumeSums ofStretches = new VolumeSums(stretches.size());
        for (int i = 0; i < hops.size(); i++) {
            int at = hops.number(i) * WIDTH;
            double mbps = hops.mbps(i);
            for (int j = at; j < at + 2; j++) {
                if (rows[j] != NONE) {
                    ofStretches.add(rows[j], mbps);
                }
            }
            for (int j = at + 2; j < at + WIDTH; j++) {
                if (rows[j] != NONE) {
                    sums[rows[j]] += mbps;
                }
            }
        }
        for (int i = 0; i < ofStretches.size(); i++) {
            double mbps = ofStretches.mbps(i);
            for (int element : stretches.get(ofStretches.number(i)).passed()) {
                sums[element] += mbps;
            }
        }
        return sums;
    }

    /// For each hop, by its id, the largest of these values among what it passes, or 0.
    ///
    /// @param values by element and direction, as [Elements] numbers them
    public double[] largest(double[] values) {
        double[] ofStretches = new double[stretches.size()];
        for (int i = 0; i < ofStretches.length; i++) {
            for (int element : stretches.get(i).passed()) {
                ofStretches[i] = Math.max(ofStretches[i], at(values, element));
            }
        }
        double[] largest = new double[size];
        for (int i = 0; i < size; i++) {
            int at = i * WIDTH;
            double stretch = Math.max(at(ofStretches, rows[at]), at(ofStretches, rows[at + 1]));
            double over = Math.max(at(values, rows[at + 2]), at(values, rows[at + 3]));
            largest[i] = Math.max(stretch, over);
        }
        return largest;
    }

    // What was met only after the values were worked out is passed by none of the flows that they are of.
    private static double at(double[] values, int place) {
        return place == NONE || place >= values.length ? 0 : values[place];
    }
}
