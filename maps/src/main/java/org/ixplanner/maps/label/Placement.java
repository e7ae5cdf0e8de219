package org.ixplanner.maps.label;

import java.awt.geom.Rectangle2D;

/// Where a label goes.
///
/// @param variant which of its wordings, 0 the best
/// @param box where it is written
/// @param apart whether it lies so far from its anchor that a line should join them
public record Placement(int variant, Rectangle2D box, boolean apart) {}
