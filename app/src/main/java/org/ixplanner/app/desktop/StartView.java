package org.ixplanner.app.desktop;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.ixplanner.app.text.Texts;

/// What the window shows before a plan is open: the program's mark, its name, and what it is for.
final class StartView {

    private static final double MARK_PX = 64;

    private final VBox root;

    StartView(Texts texts) {
        Label name = new Label(texts.text("program.name"));
        name.getStyleClass().add("start-name");
        Label purpose = new Label(texts.text("program.purpose"));
        purpose.getStyleClass().add("start-purpose");
        purpose.setWrapText(true);
        root = Look.styled(new VBox(mark(), name, purpose));
        root.getStyleClass().add("start");
    }

    /// The pane.
    Parent root() {
        return root;
    }

    private static ImageView mark() {
        // Twice the size in pixels keeps it sharp on dense screens.
        ImageView mark = new ImageView(ProgramIcon.ofSize(128));
        mark.setFitWidth(MARK_PX);
        mark.setFitHeight(MARK_PX);
        mark.setSmooth(true);
        return mark;
    }
}
