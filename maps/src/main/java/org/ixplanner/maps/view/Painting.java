package org.ixplanner.maps.view;

import java.util.function.Consumer;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.render.screen.Picture;

/// Paints beside the window.
@FunctionalInterface
public interface Painting {

    /// Paints a map; of several that are asked for one after the other, all but the newest may be left out.
    ///
    /// @param scale pixels for one of the viewport's
    /// @param done is given the picture on the window's thread
    void paint(Sheet sheet, Viewport viewport, double scale, Consumer<Picture> done);
}
