package org.ixplanner.app.desktop;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

/// Closes the window by itself once it was painted. The packager records the classes of a start this way, and start
/// times are measured with it; `-Dixplanner.rehearsal=true` asks for it, users never do.
final class Rehearsal {

    // The first pulse lays out and paints; when the third comes, the second has been painted as well.
    private static final int PULSES = 3;

    private Rehearsal() {}

    static void ifAsked(Stage stage) {
        if (Boolean.getBoolean("ixplanner.rehearsal")) {
            stage.setOnShown(shown -> closeAfterPainting(stage));
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
