package org.ixplanner.maps.render.screen;

import java.util.List;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.render.map.Hits;

/// A painted map for a screen.
///
/// @param sheet what was painted
/// @param viewport where its places lie
/// @param map the map, as large as the viewport's frame
/// @param legends of the layers that show something, in their order
/// @param hits what can be pointed at
public record Picture(Sheet sheet, Viewport viewport, Pixels map, List<Legend> legends, Hits hits) {

    /// Keeps its own copy of the list.
    public Picture {
        legends = List.copyOf(legends);
    }

    /// A raster.
    ///
    /// @param argbPre its pixels in rows from the top, alpha red green blue, colours multiplied by alpha
    /// @param widthPx pixels in a row
    /// @param heightPx rows
    /// @param scale pixels of it for one of the screen's layout
    ///     One owner paints it and one shows it; a copy would cost more than the painting.
    @SuppressWarnings("ArrayRecordComponent")
    public record Pixels(int[] argbPre, int widthPx, int heightPx, double scale) {}

    /// The legend of a layer.
    ///
    /// @param layer the layer's title
    /// @param rows its styles, drawn
    public record Legend(String layer, Pixels rows) {}
}
