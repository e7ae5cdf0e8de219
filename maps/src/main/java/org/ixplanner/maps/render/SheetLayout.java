package org.ixplanner.maps.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ixplanner.maps.render.map.SideBlock;

/// Divides a page: the map takes what is left beside or below its legend and figures, so that these never cover it.
///
/// @param map the frame of the map
/// @param side where each block beside or below the map goes, in their order
/// @param sideScale how much the blocks are made smaller to fit, 1 for not at all
record SheetLayout(Rectangle2D map, List<Rectangle2D> side, double sideScale) {

    private static final double COLUMN_PX = 248;
    private static final double NARROW_COLUMN_PX = 196;
    private static final double NARROW_PAGE_PX = 1000;
    private static final double GAP_PX = 16;
    private static final double MOST_BELOW = 0.45;

    /// Lays out blocks and a map in the body of a page: in a column at the right of a wide one, below in a high one.
    static SheetLayout of(Rectangle2D body, List<SideBlock> blocks) {
        if (blocks.isEmpty()) {
            return new SheetLayout(body, List.of(), 1);
        }
        return body.getWidth() >= body.getHeight() ? beside(body, blocks) : below(body, blocks);
    }

    private static SheetLayout beside(Rectangle2D body, List<SideBlock> blocks) {
        double width = body.getWidth() < NARROW_PAGE_PX ? NARROW_COLUMN_PX : COLUMN_PX;
        double height = -GAP_PX;
        for (SideBlock block : blocks) {
            height += block.heightPx(width) + GAP_PX;
        }
        double scale = Math.min(1, body.getHeight() / height);
        double left = body.getMaxX() - width;
        double y = body.getMinY();
        List<Rectangle2D> side = new ArrayList<>();
        for (SideBlock block : blocks) {
            double own = block.heightPx(width);
            side.add(new Rectangle2D.Double(left, y, width, own));
            y += (own + GAP_PX) * scale;
        }
        Rectangle2D map =
                new Rectangle2D.Double(body.getX(), body.getY(), body.getWidth() - width - GAP_PX, body.getHeight());
        return new SheetLayout(map, side, scale);
    }

    // Each block goes into the column that is shortest so far.
    private static SheetLayout below(Rectangle2D body, List<SideBlock> blocks) {
        int columns = Math.max(1, (int) ((body.getWidth() + GAP_PX) / (NARROW_COLUMN_PX + GAP_PX)));
        double width = (body.getWidth() - (columns - 1) * GAP_PX) / columns;
        double[] filled = new double[columns];
        List<double[]> places = new ArrayList<>();
        for (SideBlock block : blocks) {
            int shortest = 0;
            for (int i = 1; i < columns; i++) {
                shortest = filled[i] < filled[shortest] ? i : shortest;
            }
            places.add(new double[] {shortest, filled[shortest]});
            filled[shortest] += block.heightPx(width) + GAP_PX;
        }
        double height = Arrays.stream(filled).max().orElse(0) - GAP_PX;
        double scale = Math.min(1, MOST_BELOW * body.getHeight() / height);
        double top = body.getMaxY() - height * scale;
        List<Rectangle2D> side = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            double[] place = places.get(i);
            double x = body.getX() + place[0] * (width + GAP_PX);
            side.add(new Rectangle2D.Double(
                    x, top + place[1] * scale, width, blocks.get(i).heightPx(width)));
        }
        Rectangle2D map = new Rectangle2D.Double(body.getX(), body.getY(), body.getWidth(), top - GAP_PX - body.getY());
        return new SheetLayout(map, side, scale);
    }
}
