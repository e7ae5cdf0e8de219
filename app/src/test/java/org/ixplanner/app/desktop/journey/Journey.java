package org.ixplanner.app.desktop.journey;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A person at the window, with a home and a folder for what is saved.
@ExtendWith(ApplicationExtension.class)
abstract class Journey {

    private static final long START_MS = 30_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    Window window;

    // Not @Start: TestFX looks for that in the class of the test alone.
    @BeforeEach
    void open() {
        Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
        window = WaitForAsyncUtils.waitForAsyncFx(START_MS, () -> Window.open(stage, home));
    }

    /// Presses a key with the control key.
    void press(KeyCode key) {
        window.robot().press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    void select(String network) {
        window.robot()
                .interact(() ->
                        window.bench().workspace().selectionProperty().set(new Selection.Item(Kind.NETWORK, network)));
    }

    Plan plan() {
        return window.bench().workspace().plan().orElseThrow();
    }

    static Plan read(Path file) {
        return ((LoadResult.Loaded) PlanFiles.load(file)).plan();
    }
}
