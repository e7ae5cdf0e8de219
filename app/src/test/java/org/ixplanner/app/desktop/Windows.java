package org.ixplanner.app.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.look.Look;
import org.testfx.util.WaitForAsyncUtils;

/// Windows of tests: a view in the program's look, and how to wait for what happens beside it.
public final class Windows {

    private static final long PATIENCE_S = 20;

    private Windows() {}

    /// Shows a view in the corner of the screen. On the window's thread.
    public static void show(Stage stage, Parent view, double width, double height) {
        Look.apply(false);
        stage.setScene(new Scene(Look.styled(new StackPane(view)), width, height));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /// Does something on the window's thread, and waits for it.
    public static void onWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_S), action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until something is so.
    public static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_S, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("it never was so", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Opens a sample, and waits for what follows from it.
    public static void open(Desk desk, String sample) {
        onWindow(() -> desk.open(sample));
        awaitFresh(desk);
    }

    /// Waits until what follows from the plan is there.
    public static void awaitFresh(Desk desk) {
        await(() -> desk.workspace().freshProperty().get()
                && !desk.workspace().busyProperty().get());
    }
}
