package org.ixplanner.maps.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.render.CoastSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What lies on the map: legend, card and mark; and what is seen until the next picture is painted.
@ExtendWith(ApplicationExtension.class)
class MapLegendAndCardTest {

    private final MapStage stage = new MapStage();

    @Start
    void show(Stage window) {
        stage.show(window);
    }

    @Test
    void aCardTellsWhatIsUnderThePointer(FxRobot robot) {
        robot.moveTo(stage.screen(CoastSheet.NAIROBI));
        assertThat(card(robot).isVisible()).isTrue();
        assertThat(((Label) card(robot).lookup(".label")).getText()).isEqualTo("nairobi");

        robot.moveTo(stage.screen(new LonLat(35.2, -4.2)));
        assertThat(card(robot).isVisible()).isFalse();
    }

    @Test
    void theCardIsBesideThePointerAndOnTheMap(FxRobot robot) {
        for (LonLat place : List.of(CoastSheet.NAIROBI, CoastSheet.MOMBASA, CoastSheet.MARSABIT)) {
            Point2D pointer = stage.screen(place);
            robot.moveTo(pointer);
            Bounds card = MapStage.onWindow(
                    () -> card(robot).localToScreen(card(robot).getLayoutBounds()));

            assertThat(card.contains(pointer)).isFalse();
            assertThat(MapStage.onWindow(
                                    () -> stage.map().localToScreen(stage.map().getLayoutBounds()))
                            .contains(card))
                    .isTrue();
        }
    }

    @Test
    void whoPressesTheMapWantsNoCard(FxRobot robot) {
        robot.moveTo(stage.screen(CoastSheet.NAIROBI)).press(MouseButton.PRIMARY);
        boolean isShown = card(robot).isVisible();
        robot.release(MouseButton.PRIMARY);

        assertThat(isShown).isFalse();
    }

    @Test
    void whatLiesBelowTheLegendIsNeitherToldNorPickedNorPushed(FxRobot robot) {
        Bounds legend = bounds(robot, ".map-legend");
        // A place that is hidden by the legend's rows.
        Point2D below = new Point2D(legend.getMaxX() - 6, legend.getMaxY() - 6);
        Point2D mombasa = stage.screen(CoastSheet.MOMBASA);
        MapStage.onWindow(() -> {
            stage.map().moveBy(below.getX() - mombasa.getX(), below.getY() - mombasa.getY());
            return true;
        });
        Viewport before = stage.viewport();
        assertThat(stage.screen(CoastSheet.MOMBASA).distance(below)).isLessThan(0.01);
        robot.moveTo(below);
        boolean isTold = card(robot).isVisible();
        robot.clickOn(below);
        robot.drag(below, MouseButton.PRIMARY).dropBy(-30, -30);

        assertThat(isTold).isFalse();
        assertThat(stage.map().selectedProperty().get()).isEmpty();
        assertThat(stage.viewport()).isEqualTo(before);
    }

    @Test
    void theCardGoesWhenThePointerMovesOverTheLegend(FxRobot robot) {
        robot.moveTo(stage.screen(CoastSheet.NAIROBI));
        Bounds legend = bounds(robot, ".map-legend");
        robot.moveTo(new Point2D(legend.getCenterX(), legend.getCenterY()));

        assertThat(card(robot).isVisible()).isFalse();
    }

    @Test
    void theLegendListsEveryLayerInItsOrder(FxRobot robot) {
        assertThat(boxes(robot)).extracting(CheckBox::getText).containsExactly("Fibre", "Traffic", "Places");
        assertThat(boxes(robot)).allMatch(CheckBox::isSelected);
    }

    @Test
    void aLayersCheckBoxHidesItAndShowsItAgain(FxRobot robot) {
        robot.clickOn("Places");
        assertThat(layers()).containsExactly("Fibre", "Traffic");
        assertThat(stage.picture().hits().of("nairobi")).isEmpty();
        assertThat(boxes(robot)).extracting(CheckBox::isSelected).containsExactly(true, true, false);

        robot.clickOn("Places");
        assertThat(layers()).containsExactly("Fibre", "Traffic", "Places");
        assertThat(stage.picture().hits().of("nairobi")).hasSize(1);
    }

    @Test
    void aHiddenLayerStaysHiddenOnTheNextSheet(FxRobot robot) {
        robot.clickOn("Traffic");
        MapStage.onWindow(() -> {
            stage.map().show(CoastSheet.full().subtitled("another"));
            return true;
        });

        assertThat(stage.picture().sheet().subtitle()).isEqualTo("another");
        assertThat(layers()).containsExactly("Fibre", "Places");
        assertThat(boxes(robot)).extracting(CheckBox::getText).contains("Traffic");
    }

    @Test
    void aSymbolThatIsPickedHasARingAroundIt() {
        select("nairobi");

        assertThat(marks()).singleElement().isInstanceOfSatisfying(Circle.class, ring -> {
            java.awt.geom.Point2D at =
                    stage.viewport().toPage(CoastSheet.NAIROBI).orElseThrow();
            assertThat(ring.getCenterX()).isCloseTo(at.getX(), within(0.01));
            assertThat(ring.getCenterY()).isCloseTo(at.getY(), within(0.01));
        });
    }

    @Test
    void aLineThatIsPickedHasABandAlongIt() {
        select("north");
        assertThat(marks()).singleElement().isInstanceOf(Polyline.class);

        select("");
        assertThat(marks()).isEmpty();
    }

    @Test
    void aPictureThatArrivesLaterIsShownThen() {
        stage.paintLater();
        move(50, 20);
        Viewport shown = stage.viewport();
        stage.paintTheNewest();

        assertThat(stage.viewport()).isEqualTo(shown.movedBy(50, 20));
    }

    @Test
    void untilThenWhatWasPaintedIsMovedAlong(FxRobot robot) {
        Point2D before = stage.screen(CoastSheet.NAIROBI);
        stage.paintLater();
        move(50, 20);
        move(-10, 5);
        assertThat(stage.waiting()).isEqualTo(2);
        robot.clickOn(before.add(40, 25));
        assertThat(stage.map().selectedProperty().get()).isEqualTo("nairobi");
        assertThat(((Circle) marks().iterator().next()).getCenterX())
                .isCloseTo(
                        stage.viewport()
                                        .toPage(CoastSheet.NAIROBI)
                                        .orElseThrow()
                                        .getX()
                                + 40,
                        within(0.01));

        robot.clickOn(before);
        assertThat(stage.map().selectedProperty().get()).isNotEqualTo("nairobi");
    }

    @Test
    void untilThenWhatWasPaintedGrowsAlong(FxRobot robot) {
        stage.paintLater();
        Viewport painted = stage.viewport();
        MapStage.onWindow(() -> {
            stage.map().zoomAt(100, 100, 1.5);
            return true;
        });
        java.awt.geom.Point2D at =
                painted.zoomedAt(100, 100, 1.5).toPage(CoastSheet.NAIROBI).orElseThrow();
        robot.clickOn(stage.screen(at.getX(), at.getY()));

        assertThat(stage.viewport()).isEqualTo(painted);
        assertThat(stage.map().selectedProperty().get()).isEqualTo("nairobi");
    }

    private List<String> layers() {
        return stage.picture().sheet().layers().stream().map(MapLayer::title).toList();
    }

    private void move(double dx, double dy) {
        MapStage.onWindow(() -> {
            stage.map().moveBy(dx, dy);
            return true;
        });
    }

    private void select(String subject) {
        MapStage.onWindow(() -> {
            stage.map().selectedProperty().set(subject);
            return true;
        });
    }

    private Set<Node> marks() {
        return MapStage.onWindow(() -> stage.map().lookupAll(".map-mark"));
    }

    private static List<CheckBox> boxes(FxRobot robot) {
        return robot.lookup(".map-layer").queryAllAs(CheckBox.class).stream().collect(Collectors.toList());
    }

    private static Node card(FxRobot robot) {
        return robot.lookup(".map-card").query();
    }

    private static Bounds bounds(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return MapStage.onWindow(() -> node.localToScreen(node.getLayoutBounds()));
    }
}
