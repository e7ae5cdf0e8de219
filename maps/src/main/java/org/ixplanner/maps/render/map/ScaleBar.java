package org.ixplanner.maps.render.map;

import java.awt.geom.Rectangle2D;
import org.ixplanner.maps.projection.Viewport;

/// The length of a scale bar: a round number of kilometres and how wide that is on the page.
///
/// @param lengthKm 1, 2 or 5 times a power of ten
/// @param widthPx how wide it is
record ScaleBar(double lengthKm, double widthPx) {

    /// The longest bar of a round length that fits.
    ///
    /// @param x its left end, where it is measured
    /// @param y where it lies
    /// @param mostPx how wide it may be
    static ScaleBar of(Viewport viewport, double x, double y, double mostPx) {
        if (!viewport.isOnMap(x, y) || !viewport.isOnMap(x + mostPx, y)) {
            // The corner of a map of the whole Earth is off it.
            Rectangle2D frame = viewport.frame();
            return of(viewport, frame.getCenterX() - mostPx / 2, frame.getCenterY(), mostPx);
        }
        double length = roundDown(viewport.km(x, y, mostPx));
        double width = mostPx;
        // Lengths on the page are nearly in proportion, so this settles at once.
        for (int i = 0; i < 4; i++) {
            width *= length / viewport.km(x, y, width);
        }
        return new ScaleBar(length, width);
    }

    /// The largest 1, 2 or 5 times a power of ten that is not above a length.
    static double roundDown(double km) {
        double decade = Math.pow(10, Math.floor(Math.log10(km)));
        double first = km / decade * (1 + 1e-12);
        double digit = first >= 5 ? 5 : first >= 2 ? 2 : 1;
        return digit * decade;
    }
}
