package org.ixplanner.maps.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.projection.GeoBox;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.render.CoastSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What hands do to a map.
@ExtendWith(ApplicationExtension.class)
class MapViewTest {

    private static final Offset<Double> PX = within(0.01);

    private final MapStage stage = new MapStage();

    @Start
    void show(Stage window) {
        stage.show(window);
    }

    @Test
    void atFirstTheWholeExtentIsShown() {
        assertThat(stage.viewport()).isEqualTo(new Viewport(CoastSheet.EXTENT, frame()));
        assertThat(stage.picture().sheet()).isEqualTo(CoastSheet.full());
    }

    @Test
    void aPieceOfTheExtentIsShownAsLargeAsItFits() {
        GeoBox coast = GeoBox.around(List.of(CoastSheet.MOMBASA)).grown(0, 40);
        Viewport before = stage.viewport();

        fit(coast);

        assertThat(stage.viewport()).isEqualTo(before.around(coast));
        assertThat(place(stage.viewport(), CoastSheet.MOMBASA).distance(frame().getCenterX(), frame().getCenterY()))
                .isLessThan(1);
        // 80 km and no more from edge to edge of the shorter side.
        double shorter = Math.min(frame().getWidth(), frame().getHeight());
        assertThat(shorter / stage.viewport().pxPerM()).isCloseTo(80_000, within(800.0));

        fit(CoastSheet.EXTENT);

        assertThat(stage.viewport().pxPerM()).isCloseTo(before.pxPerM(), within(1e-12));
    }

    @Test
    void draggingPushesTheMap(FxRobot robot) {
        Viewport before = stage.viewport();
        drag(robot, 60, -40);

        assertThat(place(stage.viewport(), CoastSheet.NAIROBI))
                .satisfies(at -> assertThat(
                                at.getX() - place(before, CoastSheet.NAIROBI).getX())
                        .isCloseTo(60, PX))
                .satisfies(at -> assertThat(
                                at.getY() - place(before, CoastSheet.NAIROBI).getY())
                        .isCloseTo(-40, PX));
        assertThat(stage.viewport().pxPerM()).isEqualTo(before.pxPerM());
    }

    @Test
    void draggingPicksNothing(FxRobot robot) {
        robot.drag(stage.screen(CoastSheet.NAIROBI), MouseButton.PRIMARY).dropBy(50, 50);

        assertThat(selected()).isEmpty();
    }

    @Test
    void theWheelMakesTheMapLargerAndThePlaceUnderTheCursorStays(FxRobot robot) {
        Viewport before = stage.viewport();
        robot.moveTo(stage.screen(CoastSheet.MOMBASA)).scroll(1, VerticalDirection.UP);
        Viewport after = stage.viewport();
        robot.scroll(1, VerticalDirection.DOWN);

        assertThat(Math.abs(Math.log(after.pxPerM() / before.pxPerM()))).isCloseTo(Math.log(1.25), within(1e-6));
        assertThat(place(after, CoastSheet.MOMBASA).distance(place(before, CoastSheet.MOMBASA)))
                .isLessThan(1);
        assertThat(place(after, CoastSheet.NAIROBI).distance(place(before, CoastSheet.NAIROBI)))
                .isGreaterThan(20);
        assertThat(stage.viewport().pxPerM()).isCloseTo(before.pxPerM(), within(1e-9));
    }

    @Test
    void aDoubleClickMakesTheMapTwiceAsLargeThere(FxRobot robot) {
        Viewport before = stage.viewport();
        robot.doubleClickOn(stage.screen(CoastSheet.MARSABIT));

        assertThat(stage.viewport().pxPerM() / before.pxPerM()).isCloseTo(2, within(1e-9));
        assertThat(place(stage.viewport(), CoastSheet.MARSABIT).distance(place(before, CoastSheet.MARSABIT)))
                .isLessThan(1);
    }

    @Test
    void aClickPicksWhatIsThere(FxRobot robot) {
        robot.clickOn(stage.screen(CoastSheet.NAIROBI));
        assertThat(selected()).isEqualTo("nairobi");

        robot.clickOn(stage.screen(CoastSheet.MARSABIT));
        assertThat(selected()).isEqualTo("north");
    }

    @Test
    void aClickBesideEverythingPicksNothing(FxRobot robot) {
        robot.clickOn(stage.screen(CoastSheet.NAIROBI));
        robot.clickOn(stage.screen(new LonLat(35.2, -4.2)));

        assertThat(selected()).isEmpty();
    }

    @Test
    void theOtherButtonNeitherPicksNorPushes(FxRobot robot) {
        Viewport before = stage.viewport();
        robot.rightClickOn(stage.screen(CoastSheet.NAIROBI));
        robot.drag(stage.screen(CoastSheet.NAIROBI), MouseButton.SECONDARY).dropBy(50, 50);

        assertThat(selected()).isEmpty();
        assertThat(stage.viewport()).isEqualTo(before);
    }

    @Test
    void homeShowsTheWholeExtentAgain(FxRobot robot) {
        Viewport whole = stage.viewport();
        drag(robot, 60, -40);
        robot.type(KeyCode.PLUS);
        assertThat(stage.viewport()).isNotEqualTo(whole);

        robot.type(KeyCode.HOME);
        assertThat(stage.viewport()).isEqualTo(whole);
    }

    @Test
    void plusAndMinusZoomAtTheMiddle(FxRobot robot) {
        focus(robot);
        Viewport before = stage.viewport();
        LonLat middle = before.toLonLat(MapStage.WIDTH / 2, MapStage.HEIGHT / 2);
        robot.type(KeyCode.EQUALS);
        assertThat(stage.viewport().pxPerM() / before.pxPerM()).isCloseTo(2, within(1e-9));
        assertThat(place(stage.viewport(), middle).distance(MapStage.WIDTH / 2, MapStage.HEIGHT / 2))
                .isLessThan(0.01);

        robot.type(KeyCode.MINUS, KeyCode.SUBTRACT, KeyCode.ADD);
        assertThat(stage.viewport().pxPerM()).isCloseTo(before.pxPerM(), within(1e-9));
    }

    @Test
    void arrowsPushTheMap(FxRobot robot) {
        focus(robot);
        double x = place(stage.viewport(), CoastSheet.NAIROBI).getX();
        robot.type(KeyCode.LEFT);
        assertThat(place(stage.viewport(), CoastSheet.NAIROBI).getX()).isCloseTo(x + 80, PX);

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(place(stage.viewport(), CoastSheet.NAIROBI).getX()).isCloseTo(x - 80, PX);
    }

    @Test
    void theMapEndsAtAStreetAndAtTheWholeEarth(FxRobot robot) {
        focus(robot);
        stage.paintLater();
        robot.type(KeyCode.PLUS, 9);
        stage.paintTheNewest();
        assertThat(stage.viewport().pxPerM()).isCloseTo(0.05, within(1e-9));

        robot.type(KeyCode.MINUS, 14);
        stage.paintTheNewest();
        assertThat(stage.viewport().pxPerM()).isCloseTo(2e-5, within(1e-12));
    }

    @Test
    void theButtonsZoomAndFit(FxRobot robot) {
        Viewport whole = stage.viewport();
        robot.clickOn("+").clickOn("+").clickOn("\u2212");
        assertThat(stage.viewport().pxPerM() / whole.pxPerM()).isCloseTo(2, within(1e-9));

        robot.clickOn("\u2922");
        assertThat(stage.viewport()).isEqualTo(whole);
        assertThat(selected()).isEmpty();
    }

    @Test
    void anotherSheetOfTheSameExtentStaysWhereTheMapWasPushedTo(FxRobot robot) {
        drag(robot, 60, -40);
        Viewport pushed = stage.viewport();
        show(CoastSheet.bare());

        assertThat(stage.viewport()).isEqualTo(pushed);
        assertThat(stage.picture().sheet().layers()).isEmpty();
    }

    @Test
    void aSheetOfAnotherExtentIsShownWhole(FxRobot robot) {
        drag(robot, 60, -40);
        GeoBox uganda = new GeoBox(29, -1.5, 35, 4.3);
        show(Sheet.of("Uganda", uganda).about("UG"));

        assertThat(stage.viewport()).isEqualTo(new Viewport(uganda, frame()));
    }

    @Test
    void inALargerWindowTheMiddleStaysInTheMiddle(FxRobot robot) {
        Viewport before = stage.viewport();
        LonLat middle = before.toLonLat(MapStage.WIDTH / 2, MapStage.HEIGHT / 2);
        MapStage.onWindow(() -> {
            stage.map().getScene().getWindow().setWidth(MapStage.WIDTH + 100);
            return true;
        });
        double width = stage.map().getWidth();

        assertThat(width).isGreaterThan(MapStage.WIDTH);
        assertThat(stage.viewport().pxPerM()).isEqualTo(before.pxPerM());
        assertThat(place(stage.viewport(), middle).getX()).isCloseTo(width / 2, PX);
        assertThat((double) stage.picture().map().widthPx()).isCloseTo(width, within(1.0));
    }

    private static void focus(FxRobot robot) {
        robot.clickOn(".map-view");
    }

    private void drag(FxRobot robot, double dx, double dy) {
        // From where nothing is.
        robot.drag(stage.screen(new LonLat(35.2, -4.2)), MouseButton.PRIMARY).dropBy(dx, dy);
    }

    private void show(Sheet sheet) {
        MapStage.onWindow(() -> {
            stage.map().show(sheet);
            return true;
        });
    }

    private String selected() {
        return MapStage.onWindow(() -> stage.map().selectedProperty().get());
    }

    private void fit(GeoBox shown) {
        MapStage.onWindow(() -> {
            stage.map().fit(shown);
            return true;
        });
    }

    private static Point2D place(Viewport viewport, LonLat place) {
        java.awt.geom.Point2D at = viewport.toPage(place).orElseThrow();
        return new Point2D(at.getX(), at.getY());
    }

    private static Rectangle2D frame() {
        return new Rectangle2D.Double(0, 0, MapStage.WIDTH, MapStage.HEIGHT);
    }
}
