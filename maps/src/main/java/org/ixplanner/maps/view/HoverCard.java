package org.ixplanner.maps.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// What is told of the thing under the pointer, beside it and within the map. Style class `map-card`.
final class HoverCard extends StackPane {

    private static final double BESIDE_PX = 14;
    private static final double WIDEST_PX = 300;

    HoverCard() {
        getStyleClass().add("map-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setMaxWidth(WIDEST_PX);
    }

    void show(Node content, double x, double y, double mapWidth, double mapHeight) {
        getChildren().setAll(content);
        setVisible(true);
        applyCss();
        double width = Math.min(WIDEST_PX, prefWidth(-1));
        double height = prefHeight(width);
        double left = x + BESIDE_PX + width > mapWidth ? x - BESIDE_PX - width : x + BESIDE_PX;
        double top = Math.min(y + BESIDE_PX, mapHeight - height - BESIDE_PX / 2);
        resizeRelocate(Math.max(0, Math.rint(left)), Math.max(0, Math.rint(top)), width, height);
    }

    void hide() {
        setVisible(false);
    }
}
