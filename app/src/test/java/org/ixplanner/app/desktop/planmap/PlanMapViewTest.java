package org.ixplanner.app.desktop.planmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Windows;
import org.ixplanner.app.desktop.behind.BehindViewModel;
import org.ixplanner.app.desktop.behind.Pair;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.maps.render.screen.Picture;
import org.ixplanner.maps.view.MapView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PlanMapViewTest {

    private final Desk desk = Desk.inWindow();
    private final BehindViewModel behind = new BehindViewModel(desk.workspace(), desk.texts(), desk.runner());
    private final PlanMapViewModel model = new PlanMapViewModel(desk.workspace(), behind, desk.texts(), desk.runner());

    @Start
    void show(Stage stage) {
        PlanMapView view = new PlanMapView(model, desk.texts(), desk.runner(), () -> false);
        Windows.show(stage, view.root(), 800, 600);
    }

    @BeforeEach
    void openPlan(FxRobot robot) {
        Windows.open(desk, "example");
        Windows.await(() -> map(robot).pictureProperty().get() != null);
    }

    @Test
    void theMapIsPaintedAndToldToScreenReaders(FxRobot robot) {
        assertThat(map(robot).getAccessibleText())
                .isEqualTo(
                        "Map of A second exchange for Kenya: fibre, places and traffic in the scenario Mombasa opens");
    }

    @Test
    void whatIsSelectedIsPickedOnTheMap(FxRobot robot) {
        Windows.onWindow(() -> desk.select(Kind.EXCHANGE, "nbo-ix"));

        assertThat(map(robot).selectedProperty().get()).isEqualTo("EXCHANGE|nbo-ix");
    }

    @Test
    void whatIsPickedOnTheMapIsSelected(FxRobot robot) {
        Windows.onWindow(() -> map(robot).selectedProperty().set("link|n-mba|n-nbo"));

        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Item(Kind.SPAN, "s-nbo-mba"));
        assertThat(map(robot).selectedProperty().get()).isEqualTo("link|n-mba|n-nbo");
    }

    @Test
    void anotherScenarioIsPaintedAnew(FxRobot robot) {
        Object before = map(robot).pictureProperty().get();

        Windows.onWindow(() -> desk.workspace().show("island"));

        Windows.await(() -> map(robot).getAccessibleText().endsWith("The cable breaks"));
        Windows.await(() -> !Objects.equals(map(robot).pictureProperty().get(), before));
    }

    @Test
    void theWayOfAPairIsPaintedWithALegendAndTakenAway(FxRobot robot) {
        Windows.onWindow(() -> behind.pairProperty().set(Optional.of(new Pair(new Asn(64499), new Asn(64496)))));

        Windows.await(() -> legends(robot).contains("Way there and back"));
        assertThat(robot.lookup(".map-layer").queryAllAs(CheckBox.class))
                .extracting(CheckBox::getText)
                .contains("Way there and back");

        Windows.onWindow(() -> behind.pairProperty().set(Optional.empty()));

        Windows.await(() -> !legends(robot).contains("Way there and back"));
    }

    private static List<String> legends(FxRobot robot) {
        return Objects.requireNonNull(map(robot).pictureProperty().get()).legends().stream()
                .map(Picture.Legend::layer)
                .toList();
    }

    private static MapView map(FxRobot robot) {
        return robot.lookup("#map").queryAs(MapView.class);
    }
}
