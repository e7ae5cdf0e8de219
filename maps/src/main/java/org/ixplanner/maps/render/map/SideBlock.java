package org.ixplanner.maps.render.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// Something beside or below the map.
public interface SideBlock {

    /// How high it is at a width.
    double heightPx(double widthPx);

    /// Paints it in a box of at least that height.
    void paint(Graphics2D g, Rectangle2D box);
}
