package org.ixplanner.app.desktop.behind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Windows;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.maps.projection.GeoBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WhyViewTest {

    private final Desk desk = Desk.inWindow();
    private final BehindViewModel model = new BehindViewModel(desk.workspace(), desk.texts(), desk.runner());

    private final List<GeoBox> shown = new CopyOnWriteArrayList<>();

    @Start
    void show(Stage stage) {
        Windows.show(stage, new WhyView(model, desk.workspace(), shown::add, desk.texts()).root(), 1000, 400);
    }

    @BeforeEach
    void openPlan() {
        Windows.open(desk, "example");
    }

    @Test
    void twoNetworksAreChosenAndExplained(FxRobot robot) {
        robot.clickOn("#why-one").clickOn("AS64496 Savanna Telecom");
        assertThat(model.pairProperty().get()).isEmpty();

        robot.clickOn("#why-other").clickOn("AS64499 Twiga Hosting");

        assertThat(model.pairProperty().get()).contains(new Pair(new Asn(64496), new Asn(64499)));
        Windows.await(() -> text(robot).contains("From AS64496 Savanna Telecom to AS64499 Twiga Hosting"));
    }

    @Test
    void aPairThatWasChosenElsewhereIsShown(FxRobot robot) {
        Windows.onWindow(() -> model.pairProperty().set(Optional.of(new Pair(new Asn(64499), new Asn(64498)))));

        assertThat(robot.lookup("#why-one").<ComboBox<Asn>>query().getValue()).isEqualTo(new Asn(64499));
        assertThat(robot.lookup("#why-other").<ComboBox<Asn>>query().getValue()).isEqualTo(new Asn(64498));
        Windows.await(() -> text(robot).contains("There:"));
    }

    @Test
    void theTextCannotBeTypedInto(FxRobot robot) {
        assertThat(robot.lookup("#why-text").<TextArea>query().isEditable()).isFalse();
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#why-text").<TextArea>query().getText();
    }
}
