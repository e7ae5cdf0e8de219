package org.ixplanner.app.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.look.Look;
import org.ixplanner.app.session.DiskPlanStore;
import org.ixplanner.app.session.RecentPlans;
import org.ixplanner.app.task.DirectTaskRunner;
import org.ixplanner.app.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StartViewTest {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 640;

    private final List<String> opened = new ArrayList<>();
    private final Texts texts = new Texts(Locale.ENGLISH);
    // Made here, on the test's own thread: it reads files.
    private final StartViewModel model = new StartViewModel(
            new DiskPlanStore(Optional.empty()), new RecentPlans(Optional.empty()), new DirectTaskRunner(), texts);

    @Start
    void show(Stage stage) {
        Look.apply(false);
        StartView.Doors doors = new StartView.Doors(opened::add, file -> {}, orphan -> {}, () -> opened.add("asked"));
        Parent root = Look.styled(new StackPane(new StartView(model, doors, texts).root()));
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void theNameIsLargeAndInTheProgramsOwnTypeface(FxRobot robot) {
        Label name = robot.lookup(".start-name").queryAs(Label.class);

        assertThat(name.getText()).isEqualTo("IXP Planner");
        assertThat(name.getFont().getSize()).isEqualTo(28);
        assertThat(name.getFont().getFamily()).isEqualTo("Noto Sans");
        assertThat(name.getFont().getStyle()).isEqualTo("Bold");
    }

    @Test
    void thePurposeFitsOnOneLineInTheMiddle(FxRobot robot) {
        Label purpose = robot.lookup(".start-purpose").queryAs(Label.class);
        Text shown = (Text) purpose.lookup(".text");
        Bounds bounds = purpose.localToScene(purpose.getBoundsInLocal());

        assertThat(shown.getText()).isEqualTo(purpose.getText());
        assertThat(purpose.getHeight()).isLessThan(2 * purpose.getFont().getSize());
        assertThat(bounds.getCenterX()).isBetween(WIDTH / 2 - 1, WIDTH / 2 + 1);
    }

    @Test
    void theMarkIsInTheAccentColour(FxRobot robot) {
        ImageView mark = robot.lookup((Node node) -> node instanceof ImageView).query();
        PixelReader pixels = mark.getImage().getPixelReader();

        assertThat(pixels.getColor(64, 4)).isEqualTo(Color.web("#0072B2"));
        assertThat(pixels.getColor(64, 64)).isEqualTo(Color.WHITE);
    }

    @Test
    void aClickOpensASampleOrAsksForAFile(FxRobot robot) {
        robot.clickOn("#sample-kenya");
        robot.clickOn("#sample-example");
        robot.clickOn("#start-open");

        assertThat(opened).containsExactly("kenya", "example", "asked");
    }
}
