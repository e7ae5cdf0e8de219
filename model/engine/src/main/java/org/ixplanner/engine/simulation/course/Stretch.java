package org.ixplanner.engine.simulation.course;

import org.ixplanner.engine.simulation.flow.Leg;

/// A leg and what it passes. Shared by all hops that run over it.
///
/// @param id tells stretches apart, as the [HopTable] gives it
/// @param leg on the ground
/// @param costMs what it takes one way, by which hand-overs are chosen
/// @param passed its spans, each with its direction, as [Elements] numbers them; never changed: an array, so that
///     adding up runs over numbers
/// @param reach 0 at home, 1 abroad in the region, 2 beyond
@SuppressWarnings("ArrayRecordComponent")
public record Stretch(int id, Leg leg, double costMs, int[] passed, int reach) {}
