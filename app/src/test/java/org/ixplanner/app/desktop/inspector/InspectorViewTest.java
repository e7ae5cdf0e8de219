package org.ixplanner.app.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.Windows;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.schema.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class InspectorViewTest {

    private static final String SAVANNA = "AS64496";

    private final Desk desk = Desk.inWindow();
    private final InspectorViewModel model = new InspectorViewModel(desk.workspace(), desk.texts());

    @Start
    void show(Stage stage) {
        desk.workspace().liveProperty().set(false);
        Windows.show(stage, new InspectorView(model, key -> false, desk.texts()).root(), 360, 980);
    }

    @BeforeEach
    void selectANetwork() {
        Windows.open(desk, "example");
        Windows.onWindow(() -> desk.select(Kind.NETWORK, SAVANNA));
    }

    @Test
    void theNameIsAboveTheFields(FxRobot robot) {
        assertThat(robot.lookup(".inspector-title").queryAs(Label.class).getText())
                .isEqualTo("AS64496 Savanna Telecom");
        assertThat(field(robot, "peakMbps").getText()).isEqualTo("30000");
    }

    @Test
    void whereNothingIsSelectedItIsSaidWhatToDo(FxRobot robot) {
        Windows.onWindow(() -> desk.workspace().selectionProperty().set(Selection.nothing()));

        assertThat(robot.lookup(".empty").queryAs(Label.class).isVisible()).isTrue();
        assertThat(robot.lookup("#field-peakMbps").tryQuery()).isEmpty();
    }

    @Test
    void aWrongNumberIsMarkedAndToldWhileItIsTyped(FxRobot robot) {
        Plan before = desk.plan();

        type(robot, "peakMbps", "many");

        assertThat(field(robot, "peakMbps").getPseudoClassStates()).contains(Styles.STATE_DANGER);
        assertThat(robot.lookup("Expected: a number from 0 to 1000000000 Mbit/s")
                        .queryAs(Label.class)
                        .isVisible())
                .isTrue();

        robot.push(KeyCode.ENTER);

        assertThat(field(robot, "peakMbps").getPseudoClassStates()).contains(Styles.STATE_DANGER);
        assertThat(desk.plan()).isSameAs(before);
    }

    @Test
    void aMendedNumberIsNoLongerMarked(FxRobot robot) {
        type(robot, "peakMbps", "many");

        type(robot, "peakMbps", "12");

        assertThat(field(robot, "peakMbps").getPseudoClassStates()).doesNotContain(Styles.STATE_DANGER);
    }

    @Test
    void enterPutsTheValueIntoThePlanAndKeepsTheCursor(FxRobot robot) {
        type(robot, "peakMbps", "45,000");
        assertThat(network(SAVANNA).peakMbps()).isEqualTo(30_000.0);

        robot.push(KeyCode.ENTER);

        assertThat(network(SAVANNA).peakMbps()).isEqualTo(45_000.0);
        assertThat(field(robot, "peakMbps").getText()).isEqualTo("45000");
        assertThat(field(robot, "peakMbps").isFocused()).isTrue();
    }

    @Test
    void leavingTheFieldPutsTheValueIntoThePlanToo(FxRobot robot) {
        type(robot, "peakMbps", "46000");

        robot.push(KeyCode.TAB);

        assertThat(network(SAVANNA).peakMbps()).isEqualTo(46_000.0);
        assertThat(field(robot, "hostingWeight").isFocused()).isTrue();
    }

    @Test
    void escapeTakesBackWhatWasTyped(FxRobot robot) {
        Plan before = desk.plan();
        type(robot, "peakMbps", "many");

        robot.push(KeyCode.ESCAPE);

        assertThat(field(robot, "peakMbps").getText()).isEqualTo("30000");
        assertThat(field(robot, "peakMbps").getPseudoClassStates()).doesNotContain(Styles.STATE_DANGER);
        assertThat(desk.plan()).isSameAs(before);
    }

    @Test
    void aChosenValueIsInThePlanAtOnce(FxRobot robot) {
        robot.clickOn("#field-networkKind").clickOn("education");

        assertThat(network(SAVANNA).networkKind()).isEqualTo(NetworkKind.EDUCATION);
    }

    @Test
    void aValueThatMayBeUnknownCanBeMadeSo(FxRobot robot) {
        ComboBox<?> box = robot.lookup("#field-organisation").queryAs(ComboBox.class);

        Windows.onWindow(() -> box.getSelectionModel().select(0));

        assertThat(network(SAVANNA).organisation()).isNull();
    }

    @Test
    void valuesThatChangeElsewhereChangeHereAndTheCursorStays(FxRobot robot) {
        robot.clickOn("#field-hostingWeight");
        TextField focused = field(robot, "hostingWeight");

        Windows.onWindow(
                () -> desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, SAVANNA, "peakMbps", 31_000.0)));

        assertThat(field(robot, "peakMbps").getText()).isEqualTo("31000");
        assertThat(field(robot, "hostingWeight")).isSameAs(focused);
        assertThat(focused.isFocused()).isTrue();
    }

    @Test
    void aNewNameIsInTheTitleAndTheCursorStays(FxRobot robot) {
        type(robot, "name", "Savanna Two");

        robot.push(KeyCode.ENTER);

        assertThat(robot.lookup(".inspector-title").queryAs(Label.class).getText())
                .isEqualTo("AS64496 Savanna Two");
        assertThat(field(robot, "name").isFocused()).isTrue();
    }

    @Test
    void theCursorGoesOnFromAFieldThatChangesTheTitle(FxRobot robot) {
        type(robot, "name", "Savanna Two");

        robot.push(KeyCode.TAB);

        assertThat(network(SAVANNA).name()).isEqualTo("Savanna Two");
        assertThat(robot.lookup("#field-organisation").query().isFocused()).isTrue();
    }

    @Test
    void whatWasTypedForOneItemNeverGoesIntoAnother(FxRobot robot) {
        type(robot, "peakMbps", "77000");

        Windows.onWindow(() -> desk.select(Kind.NETWORK, "AS64497"));

        assertThat(network("AS64497").peakMbps()).isEqualTo(9_000.0);
        assertThat(field(robot, "peakMbps").getText()).isEqualTo("9000");
    }

    @Test
    void partsUnfoldGrowAndGo(FxRobot robot) {
        robot.interact(() -> button(robot, "part-contracts[0]").fire());
        assertThat(find(robot, "field-contracts[0].provider")).isNotNull();

        robot.interact(() -> button(robot, "add-contracts").fire());
        assertThat(find(robot, "field-contracts[1].provider")).isNotNull();
        assertThat(network(SAVANNA).contracts()).hasSize(2);

        robot.interact(() -> button(robot, "remove-contracts[1]").fire());
        assertThat(find(robot, "field-contracts[1].provider")).isNull();
        assertThat(network(SAVANNA).contracts()).hasSize(1);
    }

    private static void type(FxRobot robot, String path, String text) {
        robot.clickOn("#field-" + path).push(KeyCode.SHORTCUT, KeyCode.A).write(text);
    }

    private static TextField field(FxRobot robot, String path) {
        return robot.lookup("#field-" + path).queryAs(TextField.class);
    }

    private static Button button(FxRobot robot, String id) {
        return (Button) Objects.requireNonNull(find(robot, id), id);
    }

    private static @Nullable Node find(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).tryQuery().orElse(null);
    }

    private Network network(String key) {
        return desk.plan().networks().find(key).orElseThrow();
    }
}
