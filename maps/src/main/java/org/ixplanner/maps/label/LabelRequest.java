package org.ixplanner.maps.label;

import java.awt.geom.Dimension2D;
import java.awt.geom.Point2D;
import java.util.List;

/// A label that wants a place.
///
/// @param anchor what it belongs to
/// @param clearancePx how far it stays off the anchor on each side
/// @param variants its size in each of its wordings, the best first
/// @param reachPx how far from the anchor it may go, joined to it by a line
public record LabelRequest(Point2D anchor, double clearancePx, List<? extends Dimension2D> variants, double reachPx) {

    public LabelRequest {
        variants = List.copyOf(variants);
    }
}
