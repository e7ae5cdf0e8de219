package org.ixplanner.maps.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// Something beside or below the map.
interface SideBlock {

    /// How high it is at a width.
    double heightPx(double widthPx);

    /// Paints it in a box of at least that height.
    void paint(Graphics2D g, Rectangle2D box);
}
