package org.ixplanner.maps.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.render.map.MapWords;
import org.ixplanner.maps.render.screen.Picture;

/// The layers of a map, each with what its lines and symbols mean, to be shown and hidden. Style classes `map-legend`
/// and `map-layer`.
final class MapLegend extends TitledPane {

    private static final double OFF_EDGE_PX = 8;
    private static final double ROOMY_PX = 520;

    private final VBox layers = new VBox();
    private final BiConsumer<String, Boolean> toggled;
    private double mapWidth;
    private double mapHeight;
    private boolean isChosen;
    private boolean isPlacing;

    MapLegend(MapWords words, BiConsumer<String, Boolean> toggled) {
        this.toggled = toggled;
        getStyleClass().add("map-legend");
        layers.getStyleClass().add("map-layers");
        setText(words.say(Message.of("mapview.legend")));
        setContent(layers);
        setManaged(false);
        setAnimated(false);
        expandedProperty().addListener(change -> {
            if (!isPlacing) {
                isChosen = true;
                place(mapWidth, mapHeight);
            }
        });
    }

    /// @param titles of all layers
    /// @param legends of those that are shown
    /// @param hidden titles of those that are not
    void show(List<String> titles, List<Picture.Legend> legends, Set<String> hidden) {
        Map<String, Picture.Legend> byTitle =
                legends.stream().collect(Collectors.toMap(Picture.Legend::layer, Function.identity(), (a, b) -> a));
        layers.getChildren().clear();
        for (String title : titles) {
            Picture.Legend legend = byTitle.get(title);
            if (legend != null || hidden.contains(title)) {
                layers.getChildren().add(toggle(title, !hidden.contains(title)));
            }
            if (legend != null) {
                layers.getChildren().add(rows(legend));
            }
        }
        place(mapWidth, mapHeight);
    }

    void place(double width, double height) {
        // A small map would be hidden by it; whoever wants it opens it, and then it stays.
        if (!isChosen && !isPlacing) {
            isPlacing = true;
            setExpanded(height >= ROOMY_PX);
            isPlacing = false;
        }
        mapWidth = width;
        mapHeight = height;
        applyCss();
        double wide = prefWidth(-1);
        double high = Math.min(height - 2 * OFF_EDGE_PX, prefHeight(wide));
        resizeRelocate(
                Math.rint(width - wide - OFF_EDGE_PX), Math.rint(height - high - OFF_EDGE_PX), wide, Math.max(0, high));
    }

    private CheckBox toggle(String title, boolean isShown) {
        CheckBox box = new CheckBox(title);
        box.getStyleClass().add("map-layer");
        box.setSelected(isShown);
        box.setOnAction(event -> toggled.accept(title, box.isSelected()));
        return box;
    }

    private static Node rows(Picture.Legend legend) {
        ImageView rows = new ImageView(Rasters.image(legend.rows()));
        rows.setFitWidth(legend.rows().widthPx() / legend.rows().scale());
        rows.setFitHeight(legend.rows().heightPx() / legend.rows().scale());
        return rows;
    }
}
