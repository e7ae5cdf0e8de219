package org.ixplanner.app.desktop.behind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Windows;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.maps.projection.GeoBox;
import org.ixplanner.maps.style.MapStyle;
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

    @Test
    void thePairIsClearedByItsButton(FxRobot robot) {
        assertThat(button(robot, "#why-clear").isDisabled()).isTrue();
        assertThat(button(robot, "#why-clear").getAccessibleText()).contains("Esc");
        choose();

        robot.clickOn("#why-clear");

        assertCleared(robot);
    }

    @Test
    void thePairIsClearedByEscape(FxRobot robot) {
        choose();

        robot.clickOn("#why-text").press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        assertCleared(robot);
    }

    @Test
    void halfAPairIsClearedToo(FxRobot robot) {
        robot.clickOn("#why-one").clickOn("AS64496 Savanna Telecom");

        robot.clickOn("#why-clear");

        assertCleared(robot);
    }

    @Test
    void theMapShowsTheWayAfterOrBefore(FxRobot robot) {
        choose();
        assertThat(onMap()).contains("There, estimated: Twiga Hosting to Savanna Telecom (Mombasa opens)");
        assertThat(toggle(robot, "#why-after").isSelected()).isTrue();
        assertThat(toggle(robot, "#why-after").getText()).isEqualTo("Mombasa opens");
        assertThat(toggle(robot, "#why-before").getText()).isEqualTo("As it is");

        robot.clickOn("#why-before");
        assertThat(onMap()).contains("There, estimated: Twiga Hosting to Savanna Telecom (As it is)");

        robot.clickOn("#why-before");
        assertThat(toggle(robot, "#why-before").isSelected()).isTrue();

        Windows.onWindow(() -> desk.workspace().show("today"));
        Windows.await(() -> !toggle(robot, "#why-before").isVisible());
        assertThat(onMap()).contains("There, estimated: Twiga Hosting to Savanna Telecom (As it is)");
    }

    // From Mombasa to Nairobi.
    @Test
    void theWayIsShownWhole(FxRobot robot) {
        assertThat(robot.lookup("#why-zoom").query().isVisible()).isTrue();
        assertThat(robot.lookup("#why-zoom").query().getParent().isVisible()).isFalse();
        choose();

        robot.clickOn("#why-zoom");

        assertThat(shown).singleElement().satisfies(box -> {
            assertThat(box.holds(new LonLat(39.6682, -4.0435))).isTrue();
            assertThat(box.holds(new LonLat(36.8219, -1.2921))).isTrue();
            assertThat(box.holds(new LonLat(0, 51))).isFalse();
        });
    }

    private void choose() {
        Windows.onWindow(() -> model.pairProperty().set(Optional.of(new Pair(new Asn(64499), new Asn(64496)))));
        Windows.await(() -> model.onMapProperty().get().isPresent());
    }

    private List<String> onMap() {
        return model.onMapProperty().get().orElseThrow().route().layer().styles().stream()
                .map(MapStyle::name)
                .toList();
    }

    private void assertCleared(FxRobot robot) {
        Windows.await(() -> model.pairProperty().get().isEmpty());
        assertThat(robot.lookup("#why-one").<ComboBox<Asn>>query().getValue()).isNull();
        assertThat(robot.lookup("#why-other").<ComboBox<Asn>>query().getValue()).isNull();
        assertThat(text(robot)).isEmpty();
        assertThat(model.onMapProperty().get()).isEmpty();
        assertThat(button(robot, "#why-clear").isDisabled()).isTrue();
        assertThat(robot.lookup("#why-zoom").query().getParent().isVisible()).isFalse();
    }

    private static Button button(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Button.class);
    }

    private static ToggleButton toggle(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ToggleButton.class);
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#why-text").<TextArea>query().getText();
    }
}
