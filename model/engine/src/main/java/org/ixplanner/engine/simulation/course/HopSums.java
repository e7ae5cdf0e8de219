package org.ixplanner.engine.simulation.course;

import org.jspecify.annotations.Nullable;

/// Volumes by hop. What elements carry is added up over the flows for each hop, then over hops for each stretch, then
/// over stretches: each in the order in which they were met. Filled, then asked. Not for several threads at once.
public final class HopSums {

    private final Met<Hop> hops = new Met<>();
    private @Nullable Met<Stretch> madeStretches;

    /// None met yet.
    public HopSums() {}

    /// Adds a volume to every hop of a course.
    public void add(Course course, double volumeMbps) {
        for (Course at = course; at != null; at = at.rest()) {
            hops.add(at.hop().id(), at.hop(), volumeMbps);
        }
    }

    /// By hop.
    Met<Hop> hops() {
        return hops;
    }

    /// What everything that the hops pass carries each way, by element and direction, as [Elements] numbers them.
    ///
    /// @param elements how many there are
    public double[] byElement(int elements) {
        double[] sums = new double[2 * elements];
        for (int i = 0; i < hops.size(); i++) {
            Hop.add(hops.thing(i).passed(), sums, hops.mbps(i));
        }
        Met<Stretch> stretches = stretches();
        for (int i = 0; i < stretches.size(); i++) {
            Hop.add(stretches.thing(i).passed(), sums, stretches.mbps(i));
        }
        return sums;
    }

    // Made once: nothing is added once anybody has asked for sums.
    private Met<Stretch> stretches() {
        if (madeStretches != null) {
            return madeStretches;
        }
        Met<Stretch> stretches = new Met<>();
        madeStretches = stretches;
        for (int i = 0; i < hops.size(); i++) {
            hops.thing(i).addTo(stretches, hops.mbps(i));
        }
        return stretches;
    }

    /// For each hop that was met, by its id, the largest of these values among what it passes, or 0.
    ///
    /// @param values by element and direction, as [Elements] numbers them
    public double[] largest(double[] values) {
        Met<Stretch> stretches = stretches();
        double[] ofStretches = new double[stretches.room()];
        for (int i = 0; i < stretches.size(); i++) {
            ofStretches[stretches.number(i)] = Hop.largest(stretches.thing(i).passed(), values);
        }
        double[] largest = new double[hops.room()];
        for (int i = 0; i < hops.size(); i++) {
            largest[hops.number(i)] = hops.thing(i).largest(values, ofStretches);
        }
        return largest;
    }
}
