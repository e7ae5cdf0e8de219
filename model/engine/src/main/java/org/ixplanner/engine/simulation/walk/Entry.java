package org.ixplanner.engine.simulation.walk;

import org.ixplanner.engine.fibre.Spot;

/// A place where traffic enters or leaves a network, with its share of it.
///
/// @param spot where
/// @param share 0..1; the shares of a network's entries add up to 1
/// @param isUp whether the place works
public record Entry(Spot spot, double share, boolean isUp) {}
