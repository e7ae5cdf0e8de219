package org.ixplanner.maps.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPlacerTest {

    private static final Rectangle2D FRAME = new Rectangle2D.Double(10, 20, 600, 400);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void labelsCoverNeitherEachOtherNorSymbolsNorTheFrame(long seed) {
        Random random = new Random(seed);
        LabelPlacer placer = new LabelPlacer(FRAME);
        List<Rectangle2D> taken = new ArrayList<>();
        List<Point2D> anchors = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Point2D anchor = new Point2D.Double(10 + 600 * random.nextDouble(), 20 + 400 * random.nextDouble());
            anchors.add(anchor);
            Rectangle2D symbol = new Rectangle2D.Double(anchor.getX() - 4, anchor.getY() - 4, 8, 8);
            placer.block(symbol);
            taken.add(symbol);
        }
        int placed = 0;
        for (Point2D anchor : anchors) {
            List<Dimension> sizes = List.of(new Dimension(40 + random.nextInt(90), 16), new Dimension(20, 14));
            Optional<Placement> found = placer.place(new LabelRequest(anchor, 5, sizes, 120));
            if (found.isPresent()) {
                Rectangle2D box = found.get().box();
                assertThat(FRAME.contains(box)).isTrue();
                assertThat(taken).noneMatch(other -> other.intersects(box));
                assertThat(box.getWidth())
                        .isEqualTo(sizes.get(found.get().variant()).getWidth());
                taken.add(box);
                placed++;
            }
        }
        assertThat(placed).isGreaterThan(60);
    }

    @Test
    void aLoneLabelStandsAtTheRight() {
        Optional<Placement> found = new LabelPlacer(FRAME)
                .place(new LabelRequest(new Point2D.Double(300, 200), 5, List.of(new Dimension(50, 16)), 100));

        assertThat(found).hasValue(new Placement(0, new Rectangle2D.Double(305, 192, 50, 16), false));
    }

    @Test
    void aLabelAvoidsALine() {
        LabelPlacer placer = new LabelPlacer(FRAME);
        placer.discourage(List.of(new Point2D.Double(300, 200), new Point2D.Double(600, 200)), 1);

        Optional<Placement> found =
                placer.place(new LabelRequest(new Point2D.Double(300, 200), 5, List.of(new Dimension(50, 16)), 100));

        assertThat(found)
                .hasValueSatisfying(placement -> assertThat(placement.box().intersectsLine(301, 200, 600, 200))
                        .isFalse());
    }

    @Test
    void whereTheBestWordingHasNoRoomAShorterOneIsTaken() {
        LabelPlacer placer = new LabelPlacer(new Rectangle2D.Double(0, 0, 100, 40));

        Optional<Placement> found = placer.place(new LabelRequest(
                new Point2D.Double(20, 20), 5, List.of(new Dimension(200, 16), new Dimension(50, 16)), 100));

        assertThat(found)
                .hasValueSatisfying(placement -> assertThat(placement.variant()).isEqualTo(1));
    }

    @Test
    void whereNothingFitsThereIsNoLabel() {
        LabelPlacer placer = new LabelPlacer(FRAME);
        placer.block(FRAME);

        assertThat(placer.place(new LabelRequest(new Point2D.Double(300, 200), 5, List.of(new Dimension(9, 9)), 300)))
                .isEmpty();
    }
}
