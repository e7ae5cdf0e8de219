package org.ixplanner.app.desktop.shell;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.SplitPane;

/// Puts the dividers so that the panels around the map are as large as they ask for, once the window has its size.
///
/// @param whole everything, and what is selected
/// @param above the plan, and the map
/// @param middle those, and what is below
/// @param sidePx how wide the sides are
/// @param belowPx how high the panel below is
record SplitPlaces(SplitPane whole, SplitPane above, SplitPane middle, double sidePx, double belowPx) {

    private static final double INSPECTOR = 1.25;

    void install() {
        once(whole.widthProperty(), wide -> 1 - Math.min(sidePx * INSPECTOR, wide / 4) / wide, whole);
        once(above.widthProperty(), wide -> Math.min(sidePx, wide / 3) / wide, above);
        once(middle.heightProperty(), high -> 1 - Math.min(belowPx, high / 2) / high, middle);
    }

    private static void once(
            ReadOnlyDoubleProperty size, java.util.function.DoubleUnaryOperator place, SplitPane pane) {
        size.addListener((property, old, now) -> {
            if (old.doubleValue() < 1 && now.doubleValue() > 1) {
                pane.setDividerPositions(place.applyAsDouble(now.doubleValue()));
            }
        });
    }
}
