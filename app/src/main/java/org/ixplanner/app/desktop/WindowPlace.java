package org.ixplanner.app.desktop;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// How large a window opens: never larger than the screen has room for.
///
/// @param width in px, frame included
/// @param height in px, frame included
record WindowPlace(double width, double height) {

    static final WindowPlace DEFAULT = new WindowPlace(1600, 1000);

    private static final double SMALLEST_WIDTH = 640;
    private static final double SMALLEST_HEIGHT = 400;

    /// Sizes a window that is not yet shown, for the main screen.
    void applyTo(Stage stage) {
        WindowPlace place = within(Screen.getPrimary().getVisualBounds());
        stage.setMinWidth(Math.min(SMALLEST_WIDTH, place.width));
        stage.setMinHeight(Math.min(SMALLEST_HEIGHT, place.height));
        stage.setWidth(place.width);
        stage.setHeight(place.height);
        // Where there is no room to spare, the frame's own edges would lie off the screen.
        stage.setMaximized(!equals(place));
    }

    WindowPlace within(Rectangle2D room) {
        return new WindowPlace(Math.min(width, room.getWidth()), Math.min(height, room.getHeight()));
    }
}
