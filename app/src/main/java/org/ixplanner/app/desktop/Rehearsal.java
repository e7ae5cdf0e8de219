package org.ixplanner.app.desktop;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.ixplanner.maps.render.screen.Picture;
import org.jspecify.annotations.Nullable;

/// Closes the window by itself once it was painted, with `-Dixplanner.rehearsal=true`, or once the map of a plan with
/// its traffic was, with `-Dixplanner.rehearsal=map`. The packager records the classes of a start this way, and start
/// times are measured with it; users never ask for it.
final class Rehearsal {

    // The first pulse lays out and paints; when the third comes, the second has been painted as well.
    private static final int PULSES = 3;
    // Fibre, traffic, places.
    private static final int LAYERS_WITH_TRAFFIC = 3;

    private Rehearsal() {}

    static void ifAsked(Stage stage, ObservableValue<@Nullable Picture> map) {
        String asked = System.getProperty("ixplanner.rehearsal", "");
        if (asked.equals("true")) {
            stage.setOnShown(shown -> closeAfterPainting(stage));
        } else if (asked.equals("map")) {
            map.addListener((property, old, now) -> {
                if (now != null && now.sheet().layers().size() >= LAYERS_WITH_TRAFFIC) {
                    closeAfterPainting(stage);
                }
            });
        }
    }

    private static void closeAfterPainting(Stage stage) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == PULSES) {
                    stop();
                    stage.close();
                }
            }
        }.start();
    }
}
