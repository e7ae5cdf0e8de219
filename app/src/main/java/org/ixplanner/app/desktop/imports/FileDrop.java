package org.ixplanner.app.desktop.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are dropped onto the window.
///
/// @param dropped is given them
public record FileDrop(Consumer<List<Path>> dropped) {

    /// Lets files be dropped anywhere on it.
    public void acceptOn(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<File> files = event.getDragboard().getFiles();
            boolean isOfUse = files != null && !files.isEmpty();
            if (isOfUse) {
                dropped.accept(files.stream().map(File::toPath).toList());
            }
            event.setDropCompleted(isOfUse);
            event.consume();
        });
    }
}
