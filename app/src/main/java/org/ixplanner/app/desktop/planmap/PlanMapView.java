package org.ixplanner.app.desktop.planmap;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ixplanner.app.mapsheet.SheetWords;
import org.ixplanner.app.task.Job;
import org.ixplanner.app.task.LatestTask;
import org.ixplanner.app.task.TaskRunner;
import org.ixplanner.app.task.WindowThread;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.basemap.Basemap;
import org.ixplanner.maps.render.screen.ScreenPainter;
import org.ixplanner.maps.style.MapPalette;
import org.ixplanner.maps.style.Typeface;
import org.ixplanner.maps.view.MapView;

/// The map of the plan. Style class `plan-map`.
public final class PlanMapView {

    private final Texts texts;
    private final MapView map;
    private Optional<String> home = Optional.empty();

    /// @param model what is shown
    /// @param texts the words
    /// @param runner paints beside the window
    /// @param isDark whether the theme is the dark one
    public PlanMapView(PlanMapViewModel model, Texts texts, TaskRunner runner, Supplier<Boolean> isDark) {
        this.texts = texts;
        SheetWords words = new SheetWords(texts);
        LatestTask task = new LatestTask(runner);
        LazyPainter painter = new LazyPainter(words);
        map = new MapView(
                (sheet, viewport, scale, done) -> {
                    MapPalette palette = isDark.get() ? MapPalette.dark() : MapPalette.light();
                    task.submit(Job.quiet(
                            Message.of("task.paint"),
                            progress -> {
                                WindowThread.mustNotBeHere();
                                return painter.get().paint(sheet, viewport, palette, scale);
                            },
                            done));
                },
                words);
        map.getStyleClass().add("plan-map");
        map.setId("map");
        map.setCards(subjects -> model.card(subjects).map(PlanMapView::card));
        map.selectedProperty().bindBidirectional(model.pickedProperty());
        model.shownProperty().addListener((property, old, now) -> now.ifPresent(this::show));
        model.shownProperty().get().ifPresent(this::show);
    }

    /// The pane.
    public MapView root() {
        return map;
    }

    private void show(PlanMapViewModel.Shown shown) {
        map.show(shown.sheet());
        map.setAccessibleText(texts.format(Message.of(
                "planmap.alternative",
                shown.plan().header().name(),
                shown.outcome().map(outcome -> outcome.name()).orElse(""))));
        // Another country; an edit leaves the map where it is.
        String country = shown.plan().header().country();
        if (home.isPresent() && !home.get().equals(country)) {
            map.fit();
        }
        home = Optional.of(country);
    }

    private static Node card(MapCard card) {
        Label title = new Label(card.title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        VBox lines = new VBox(title);
        for (String line : card.lines()) {
            Label label = new Label(line);
            label.setWrapText(true);
            lines.getChildren().add(label);
        }
        return lines;
    }

    /// The painter, made where it paints first: it reads fonts and the base map.
    private static final class LazyPainter {

        private final SheetWords words;
        private @org.jspecify.annotations.Nullable ScreenPainter made;

        LazyPainter(SheetWords words) {
            this.words = words;
        }

        synchronized ScreenPainter get() {
            ScreenPainter painter = made;
            if (painter == null) {
                painter = new ScreenPainter(Basemap.bundled(), Typeface.bundled(), words);
                made = painter;
            }
            return painter;
        }
    }
}
