package org.ixplanner.maps.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.basemap.Basemap;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.render.BundledWords;
import org.ixplanner.maps.render.CoastSheet;
import org.ixplanner.maps.render.screen.Picture;
import org.ixplanner.maps.render.screen.ScreenPainter;
import org.ixplanner.maps.style.MapPalette;
import org.ixplanner.maps.style.Typeface;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// A map in a window, painted at once, or when a test says so.
final class MapStage implements Painting {

    static final double WIDTH = 800;
    static final double HEIGHT = 600;

    private static final ScreenPainter PAINTER =
            new ScreenPainter(Basemap.bundled(), Typeface.bundled(), new BundledWords());

    private final Deque<Runnable> asked = new ArrayDeque<>();
    // A control is made on the window's thread.
    private @Nullable MapView shown;
    private boolean isSlow;

    /// Opens the window with the whole coast; on the window's thread.
    void show(Stage stage) {
        MapView map = new MapView(this, new BundledWords());
        shown = map;
        map.setCards(subjects -> Optional.of(new Label(String.join(", ", subjects))));
        stage.setScene(new Scene(map, WIDTH, HEIGHT));
        // All tests share one window, which another may have made larger.
        stage.sizeToScene();
        stage.setX(0);
        stage.setY(0);
        stage.show();
        map.show(CoastSheet.full());
    }

    @Override
    public void paint(Sheet sheet, Viewport viewport, double scale, Consumer<Picture> done) {
        Runnable painting = () -> done.accept(PAINTER.paint(sheet, viewport, MapPalette.light(), scale));
        if (isSlow) {
            asked.add(painting);
        } else {
            painting.run();
        }
    }

    MapView map() {
        return Objects.requireNonNull(shown);
    }

    /// From now on a picture arrives when [#paintTheNewest] is called.
    void paintLater() {
        isSlow = true;
    }

    /// How many pictures are waited for.
    int waiting() {
        return asked.size();
    }

    /// The newest picture that was asked for arrives; the older ones never do.
    void paintTheNewest() {
        Runnable newest = asked.removeLast();
        asked.clear();
        onWindow(() -> {
            newest.run();
            return true;
        });
    }

    Picture picture() {
        return onWindow(() -> {
            Picture picture = map().pictureProperty().get();
            if (picture == null) {
                throw new AssertionError("nothing is painted");
            }
            return picture;
        });
    }

    Viewport viewport() {
        return picture().viewport();
    }

    /// Where a place is on the screen, by the picture that is shown.
    Point2D screen(LonLat place) {
        java.awt.geom.Point2D at = viewport().toPage(place).orElseThrow();
        return screen(at.getX(), at.getY());
    }

    /// Where a point of the map is on the screen.
    Point2D screen(double x, double y) {
        return onWindow(() -> map().localToScreen(x, y));
    }

    static <T> T onWindow(Callable<T> question) {
        try {
            T answer = WaitForAsyncUtils.asyncFx(question).get(20, TimeUnit.SECONDS);
            WaitForAsyncUtils.waitForFxEvents();
            return answer;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
