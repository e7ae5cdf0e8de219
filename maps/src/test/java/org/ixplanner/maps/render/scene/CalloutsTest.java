package org.ixplanner.maps.render.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.basemap.Gazetteer;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapFeature.Spot;
import org.ixplanner.maps.projection.GeoBox;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.style.Ink;
import org.ixplanner.maps.style.PointStyle;
import org.ixplanner.maps.style.Symbol;
import org.junit.jupiter.api.Test;

class CalloutsTest {

    private static final PointStyle EXCHANGE =
            new PointStyle("Exchange", "{0} exchanges", Symbol.SQUARE, Ink.EXCHANGE, false, 12);
    private static final PointStyle NETWORK =
            new PointStyle("Network", "{0} networks", Symbol.CIRCLE, Ink.NETWORK, false, 8);
    private static final LonLat NAIROBI = new LonLat(36.82, -1.28);
    private static final LonLat NOWHERE = new LonLat(39.5, 2.9);
    private static final Viewport VIEWPORT =
            new Viewport(new GeoBox(34, -4.7, 41.9, 4.6), new Rectangle2D.Double(0, 0, 900, 600));

    @Test
    void whatLiesTogetherIsOneStack() {
        List<Stack> stacks = Stack.of(VIEWPORT, nairobi());

        assertThat(stacks).hasSize(2);
        assertThat(stacks.getFirst().spots()).hasSize(28);
        assertThat(stacks.getFirst().first().label()).isEqualTo("KIXP");
    }

    @Test
    void aStackTellsItsTownNamesFewThingsAndCountsMany() {
        List<Block> wordings = callouts().of(Stack.of(VIEWPORT, nairobi()).getFirst());

        assertThat(wordings)
                .extracting(CalloutsTest::text)
                .containsExactly("Nairobi|■ KIXP|● 27 networks", "Nairobi ■ ● 27", "Nairobi");
    }

    @Test
    void aThingAloneTellsItsName() {
        assertThat(callouts().of(Stack.of(VIEWPORT, nairobi()).getLast()))
                .extracting(CalloutsTest::text)
                .containsExactly("Camp");
    }

    @Test
    void whereThereIsNothingToSayThereIsNoLabel() {
        List<Stack> stacks = Stack.of(VIEWPORT, List.of(new Spot(NOWHERE, NETWORK, "", 1)));

        assertThat(callouts().of(stacks.getFirst())).isEmpty();
    }

    private static Callouts callouts() {
        return new Callouts(Gazetteer.bundled(), Locale.ENGLISH);
    }

    private static List<MapFeature> nairobi() {
        List<MapFeature> features = new ArrayList<>();
        features.add(new Spot(NOWHERE, NETWORK, "Camp", 1));
        for (int i = 0; i < 27; i++) {
            features.add(new Spot(NAIROBI, NETWORK, "Network " + i, 20));
        }
        features.add(new Spot(NAIROBI, EXCHANGE, "KIXP", Spot.KEY));
        return features;
    }

    private static String text(Block block) {
        return block.lines().stream()
                .map(line -> line.pieces().stream()
                        .map(piece -> switch (piece) {
                            case Block.Words words -> words.text();
                            case Block.Mark mark -> mark.style().symbol() == Symbol.SQUARE ? "■" : "●";
                        })
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("|"));
    }
}
