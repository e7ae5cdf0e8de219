package org.ixplanner.maps.view;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.render.map.MapWords;

/// Buttons to zoom. Style classes `map-buttons` and, of each, `map-button`.
final class MapButtons extends VBox {

    private static final double OFF_EDGE_PX = 8;

    MapButtons(MapWords words, Runnable in, Runnable out, Runnable fit) {
        getStyleClass().add("map-buttons");
        setAlignment(Pos.CENTER);
        setManaged(false);
        getChildren()
                .addAll(
                        button("+", words.say(Message.of("mapview.zoomIn")), in),
                        button("\u2212", words.say(Message.of("mapview.zoomOut")), out),
                        button("\u2922", words.say(Message.of("mapview.fit")), fit));
    }

    void place(double mapWidth) {
        double width = prefWidth(-1);
        resizeRelocate(mapWidth - width - OFF_EDGE_PX, OFF_EDGE_PX, width, prefHeight(width));
    }

    private static Button button(String sign, String name, Runnable does) {
        Button button = new Button(sign);
        button.getStyleClass().setAll("map-button");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setFocusTraversable(false);
        button.setOnAction(event -> does.run());
        return button;
    }
}
