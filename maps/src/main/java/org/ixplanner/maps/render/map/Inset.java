package org.ixplanner.maps.render.map;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.ixplanner.maps.label.LabelPlacer;

/// Something in a corner of the map.
///
/// @param block what
/// @param box where
record Inset(SideBlock block, Rectangle2D box) {

    private static final double WIDTH_PX = 210;
    private static final double OFF_FRAME_PX = 8;

    /// Puts a block into the emptiest corner; empty if none is free.
    static Optional<Inset> of(
            SideBlock block, Rectangle2D frame, LabelPlacer placer, ToDoubleFunction<Rectangle2D> cost) {
        return emptiestCorner(frame, WIDTH_PX, block.heightPx(WIDTH_PX), placer, cost)
                .map(box -> new Inset(block, box));
    }

    /// Of the corners where nothing blocked lies the one that covers least.
    ///
    /// @param cost what a box there would cover
    static Optional<Rectangle2D> emptiestCorner(
            Rectangle2D frame, double width, double height, LabelPlacer placer, ToDoubleFunction<Rectangle2D> cost) {
        return corners(frame, width, height).stream().filter(placer::isFree).min(Comparator.comparingDouble(cost));
    }

    /// Boxes in the corners of a frame, bottom left first.
    static List<Rectangle2D> corners(Rectangle2D frame, double width, double height) {
        double left = frame.getMinX() + OFF_FRAME_PX;
        double right = frame.getMaxX() - OFF_FRAME_PX - width;
        double top = frame.getMinY() + OFF_FRAME_PX;
        double bottom = frame.getMaxY() - OFF_FRAME_PX - height;
        return List.of(
                new Rectangle2D.Double(left, bottom, width, height),
                new Rectangle2D.Double(right, bottom, width, height),
                new Rectangle2D.Double(left, top, width, height),
                new Rectangle2D.Double(right, top, width, height));
    }
}
