package org.ixplanner.engine.fibre.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.junit.jupiter.api.Test;

/// Lines become nodes and spans. The tolerance is 100 m throughout.
class FibreBuilderTest {

    private static final FibreBuilder BUILDER = new FibreBuilder(0.1);

    @Test
    void aLineBetweenTwoPointsIsASpan() {
        BuiltFibre built = drawn("A 0,0", "B 10,0", "road: 0,0 10,0");
        assertThat(Drawn.told(built)).containsExactly("A-B 10.00");
        assertThat(built.notes()).isEmpty();
    }

    @Test
    void anEndWithinTheToleranceIsSnappedOntoThePoint() {
        // 60 m off at A, 80 m off at B: 10.14 - 0.06 - ... becomes the 10 km between the points.
        BuiltFibre built = drawn("A 0,0", "B 10,0", "road: -0.06,0 10.08,0");
        assertThat(Drawn.told(built)).containsExactly("A-B 10.00");
        assertThat(Drawn.notes(built))
                .containsExactly("road: an end was moved by 60 m onto A", "road: an end was moved by 80 m onto B");
    }

    @Test
    void anEndBeyondTheToleranceGetsANodeOfItsOwn() {
        assertThat(Drawn.told(drawn("A 0,0", "road: 0,0.2 10,0.2")))
                .containsExactly("END(0.0,0.2)-END(10.0,0.2) 10.00");
    }

    @Test
    void segmentsAreTurnedAndJoined() {
        // The second runs from 8 to 4; ends 50 m apart meet: 4 + 4 + 4 km.
        BuiltFibre built = drawn("one: 0,0 4,0", "two: 8,0 4.05,0", "three: 8,0 12,0");
        assertThat(Drawn.told(built)).containsExactly("END(0.0,0.0)-END(12.0,0.0) 12.00");
        assertThat(Drawn.notes(built))
                .containsExactly(
                        "one: joined from 3 lines, 1 of them turned",
                        "two: an end was moved by 50 m onto the end of another line");
        assertThat(built.nodes()).hasSize(2);
    }

    @Test
    void segmentsOfTwoGroupsKeepTheNodeBetweenThem() {
        assertThat(Drawn.told(drawn("one [mine]: 0,0 4,0", "two [yours]: 4,0 8,0")))
                .containsExactly("END(0.0,0.0)-END(4.0,0.0) 4.00", "END(4.0,0.0)-END(8.0,0.0) 4.00");
    }

    @Test
    void aPointBetweenSegmentsKeepsThemApart() {
        assertThat(Drawn.told(drawn("B 4,0", "one: 0,0 4,0", "two: 4,0 8,0")))
                .containsExactly("END(0.0,0.0)-B 4.00", "B-END(8.0,0.0) 4.00");
    }

    @Test
    void aPointOnALineCutsIt() {
        BuiltFibre built = drawn("A 0,0", "B 10,0", "C 4,0.05", "road: 0,0 10,0");
        assertThat(Drawn.told(built)).containsExactly("A-C 4.00", "C-B 6.00");
        assertThat(built.spans()).extracting(BuiltSpan::id).containsExactly("road:1", "road:2");
        assertThat(Drawn.notes(built))
                .containsExactly("road: cut into 2 pieces where points lie on it or other lines end or cross");
    }

    @Test
    void aLineThatEndsOnAnotherCutsIt() {
        assertThat(Drawn.told(drawn("A 0,0", "B 10,0", "C 4,3", "road: 0,0 10,0", "spur: 4,3 4,0")))
                .containsExactlyInAnyOrder(
                        "A-BRANCH(4.0,0.0) 4.00", "BRANCH(4.0,0.0)-B 6.00", "C-BRANCH(4.0,0.0) 3.00");
    }

    @Test
    void linesThatCrossGetANodeThere() {
        assertThat(Drawn.told(drawn("A 0,0", "B 10,0", "C 4,3", "D 4,-3", "road: 0,0 10,0", "pole: 4,3 4,-3")))
                .containsExactlyInAnyOrder(
                        "A-CROSSING(4.0,0.0) 4.00",
                        "CROSSING(4.0,0.0)-B 6.00",
                        "C-CROSSING(4.0,0.0) 3.00",
                        "CROSSING(4.0,0.0)-D 3.00");
    }

    @Test
    void aLineDrawnTwiceIsTakenOnce() {
        BuiltFibre built = drawn("one: 0,0 4,0 8,1", "two: 8,1 4,0 0,0");
        assertThat(built.spans()).hasSize(1);
        assertThat(built.notes()).extracting(BuildNote::isRefusal).containsExactly(true);
        assertThat(Drawn.notes(built)).containsExactly("two: is the same line as one, drawn twice");
    }

    @Test
    void aLineWithoutLengthIsRefused() {
        BuiltFibre built = drawn("dot: 1,1 1,1");
        assertThat(built.spans()).isEmpty();
        assertThat(Drawn.notes(built)).containsExactly("dot: has no length");
    }

    @Test
    void linesMeetOverTheAntimeridian() {
        GivenLine west = line("west", new LonLat(179.9, 0), new LonLat(179.9999, 0));
        GivenLine east = line("east", new LonLat(-179.9, 0), new LonLat(-179.9999, 0));
        BuiltFibre built = BUILDER.draw(List.of(), List.of(west, east));
        assertThat(built.spans()).hasSize(1);
        // 0.2° of the equator
        assertThat(built.spans().getFirst().route()).isNotNull().satisfies(route -> assertThat(route.lengthKm())
                .isBetween(22.2, 22.3));
    }

    @Test
    void aSpanKeepsTheNodesItNames() {
        BuiltFibre built = complete("A 0,0", "B 10,0", "road A>B: 0,0 10,0");
        assertThat(Drawn.told(built)).containsExactly("A-B 10.00");
        assertThat(built.notes()).isEmpty();
    }

    @Test
    void aRouteThatRunsTheOtherWayIsTurned() {
        BuiltFibre built = complete("A 0,0", "B 10,0", "road A>B: 10,0 0,0");
        GeoLine route = Objects.requireNonNull(built.spans().getFirst().route());
        assertThat(route.start()).isEqualTo(new LonLat(0, 0));
        assertThat(Drawn.notes(built))
                .containsExactly("road: its route ran the other way and was turned, to lead from A to B");
    }

    @Test
    void aMissingEndIsTakenFromTheRoute() {
        BuiltFibre built = complete("A 0,0", "B 10,0", "one A>: 0,0 10,0.05", "two A>gone: 0,0 5,5");
        assertThat(Drawn.told(built)).containsExactly("A-B 10.00", "A-END(5.0,5.0) 7.07");
        assertThat(Drawn.notes(built))
                .containsExactly(
                        "one: its end is not stated; its route begins or ends at B, which was taken",
                        "two: its end is gone, which is no node of the file; a node is proposed where its route ends");
    }

    @Test
    void aSpanWithNeitherNodeNorRouteIsRefused() {
        BuiltFibre built = complete("A 0,0", "road A>:");
        assertThat(built.spans()).isEmpty();
        assertThat(built.notes()).extracting(BuildNote::isRefusal).containsExactly(true);
    }

    @Test
    void metresAreCaught() {
        BuiltFibre built = complete("A 0,0", "B 10,0", "road A>B 11000km: 0,0 10,0");
        assertThat(built.spans().getFirst().statedKm()).isEqualTo(11.0);
        assertThat(Drawn.notes(built))
                .containsExactly(
                        "road: the stated length 11,000 is in metres, not km: taken as 11 km (its route has 10 km)");
    }

    @Test
    void aLengthThatContradictsTheRouteIsNamedAndKept() {
        BuiltFibre built = complete("A 0,0", "B 10,0", "road A>B 8km: 0,0 10,0");
        assertThat(built.spans().getFirst().statedKm()).isEqualTo(8.0);
        assertThat(Drawn.notes(built))
                .containsExactly("road: the stated length is 8 km, its route has 10 km; the stated one is kept");
    }

    @Test
    void aGapBetweenRouteAndNodeIsNamed() {
        assertThat(Drawn.notes(complete("A 0,0", "B 10,0", "road A>B: 0,0.5 10,0")))
                .containsExactly("road: its route ends 0.5 km away from its node A");
    }

    @Test
    void whatIsDrawnInPiecesComesOutWholeWhateverTheirOrderAndSense() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            int count = 2 + random.nextInt(12);
            List<GivenLine> pieces = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                LonLat from = new LonLat(0.1 * i, 0.01 * (i % 3));
                LonLat to = new LonLat(0.1 * (i + 1), 0.01 * ((i + 1) % 3));
                pieces.add(random.nextBoolean() ? line("p" + i, from, to) : line("p" + i, to, from));
            }
            double km = pieces.stream()
                    .mapToDouble(
                            piece -> piece.route() == null ? 0 : piece.route().lengthKm())
                    .sum();
            Collections.shuffle(pieces, random);
            BuiltFibre built = BUILDER.draw(List.of(), pieces);
            assertThat(built.spans()).as("seed %d, round %d", seed, round).hasSize(1);
            GeoLine route = Objects.requireNonNull(built.spans().getFirst().route());
            assertThat(route.lengthKm()).as("seed %d, round %d", seed, round).isCloseTo(km, within(1e-9));
        }
    }

    private static Offset<Double> within(double off) {
        return Offset.offset(off);
    }

    private static GivenLine line(String name, LonLat from, LonLat to) {
        return new GivenLine(name, name, "", null, null, new GeoLine(List.of(from, to)), null);
    }

    private static BuiltFibre drawn(String... texts) {
        Drawn drawn = Drawn.of(texts);
        return BUILDER.draw(drawn.points(), drawn.lines());
    }

    private static BuiltFibre complete(String... texts) {
        Drawn drawn = Drawn.of(texts);
        return BUILDER.complete(drawn.points(), drawn.lines());
    }
}
