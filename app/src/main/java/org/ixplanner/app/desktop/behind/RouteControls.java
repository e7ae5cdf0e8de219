package org.ixplanner.app.desktop.behind;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ixplanner.app.desktop.look.Icons;
import org.ixplanner.app.mapsheet.Route;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.projection.GeoBox;
import org.kordamp.ikonli.feather.Feather;

/// What is done with the way on the map: which of the two, before or after, is there; what its colours mean; to be seen
/// whole; to be taken away. Shown only while there is one. Ids `why-after`, `why-before`, `why-zoom`, `why-clear`.
final class RouteControls {

    private static final double SCENARIO_PX = 130;

    private final BehindViewModel model;
    private final Texts texts;
    private final ToggleButton after = new ToggleButton();
    private final ToggleButton before = new ToggleButton();
    private final Node key;
    private final Button zoom;
    private final HBox root = new HBox();

    /// @param zoomed shows a piece of the Earth on the map
    /// @param texts the words
    RouteControls(BehindViewModel model, Consumer<GeoBox> zoomed, Texts texts) {
        this.model = model;
        this.texts = texts;
        zoom = icon(Feather.MAXIMIZE_2, texts.text("why.zoom"), "why-zoom");
        zoom.setOnAction(event -> extent().ifPresent(zoomed));
        HBox scenarios = new HBox(scenario(after, "why-after"), scenario(before, "why-before"));
        scenarios.getStyleClass().add("why-scenarios");
        scenarios.visibleProperty().bind(before.visibleProperty());
        scenarios.managedProperty().bind(before.visibleProperty());
        key = key();
        key.managedProperty().bind(key.visibleProperty());
        Label title = new Label(texts.text("why.map"));
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(after, before);
        after.setOnAction(event -> choose(false));
        before.setOnAction(event -> choose(true));
        after.getStyleClass().add(Styles.LEFT_PILL);
        before.getStyleClass().add(Styles.RIGHT_PILL);
        root.getChildren().setAll(title, scenarios, key, zoom);
        root.setMinWidth(Region.USE_PREF_SIZE);
        root.getStyleClass().add("why-route");
        root.managedProperty().bind(root.visibleProperty());
        model.onMapProperty().addListener(change -> show());
        show();
    }

    /// The controls of the way.
    Node root() {
        return root;
    }

    /// The button that takes it away.
    ///
    /// @param clears what it does
    /// @param nothing while there is nothing to take away
    Button clear(Runnable clears, ObservableValue<Boolean> nothing) {
        Button clear = icon(Feather.X, texts.text("why.clear"), "why-clear");
        clear.setOnAction(event -> clears.run());
        clear.disableProperty().bind(nothing);
        return clear;
    }

    private void show() {
        Optional<BehindViewModel.Ways> ways = model.waysProperty().get();
        root.setVisible(ways.isPresent());
        key.setVisible(model.onMapProperty()
                .get()
                .filter(map -> map.route().hasTrail())
                .isPresent());
        zoom.setDisable(extent().isEmpty());
        before.setVisible(ways.flatMap(BehindViewModel.Ways::before).isPresent());
        name(after, ways.map(now -> now.outcome().name()).orElse(""));
        name(
                before,
                ways.flatMap(BehindViewModel.Ways::before)
                        .map(BehindViewModel.Before::scenario)
                        .orElse(""));
        after.setSelected(!model.beforeProperty().get());
        before.setSelected(model.beforeProperty().get());
    }

    // A press on the chosen one would else choose none.
    private void choose(boolean isBefore) {
        model.beforeProperty().set(isBefore);
        show();
    }

    private Optional<GeoBox> extent() {
        return model.onMapProperty().get().map(BehindViewModel.OnMap::route).flatMap(Route::extent);
    }

    private void name(ToggleButton button, String scenario) {
        String told = texts.format(Message.of("why.map.choose", scenario));
        button.setText(scenario);
        button.setAccessibleText(told);
        button.setTooltip(new Tooltip(told));
    }

    private static ToggleButton scenario(ToggleButton button, String id) {
        button.setId(id);
        button.setMaxWidth(SCENARIO_PX);
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }

    private Node key() {
        HBox key = new HBox(
                line("there"),
                new Label(texts.text("why.map.there")),
                line("back"),
                new Label(texts.text("why.map.back")));
        key.getStyleClass().add("why-key");
        return key;
    }

    private static Region line(String style) {
        Region line = new Region();
        line.getStyleClass().addAll("line", style);
        return line;
    }

    private static Button icon(Feather icon, String name, String id) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }
}
