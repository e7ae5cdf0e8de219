package org.ixplanner.maps.view;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.ixplanner.maps.render.screen.Picture;

/// Rasters as JavaFX shows them, without a copy.
final class Rasters {

    private Rasters() {}

    static Image image(Picture.Pixels pixels) {
        return new WritableImage(new PixelBuffer<>(
                pixels.widthPx(),
                pixels.heightPx(),
                IntBuffer.wrap(pixels.argbPre()),
                PixelFormat.getIntArgbPreInstance()));
    }
}
