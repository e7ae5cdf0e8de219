package org.ixplanner.exchange.caida;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ixplanner.exchange.caida.RelationTexts.loaded;
import static org.ixplanner.exchange.caida.RelationTexts.problems;
import static org.ixplanner.exchange.caida.RelationTexts.refused;
import static org.ixplanner.exchange.caida.RelationTexts.skipping;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ixplanner.engine.routing.relations.Relation;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a file of AS relationships may look like, and what is told of one that is wrong.
class AsRelationsFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void serial1SaysProviderAndCustomerOrPeers() {
        AsRelationsResult.Loaded file = loaded("10|20|-1\n20|30|0\n");
        assertThat(file.relations().size()).isEqualTo(3);
        assertThat(file.relations().linkCount()).isEqualTo(2);
        assertThat(file.transitLinks()).isEqualTo(1);
        assertThat(file.relations().relation(10, 20)).contains(Relation.PROVIDER_OF);
        assertThat(file.relations().relation(20, 10)).contains(Relation.CUSTOMER_OF);
        assertThat(file.relations().relation(20, 30)).contains(Relation.PEER);
        assertThat(file.relations().relation(10, 30)).isEmpty();
    }

    @Test
    void serial2HasASourceThatMayHoldACommaOrNothing() {
        AsRelationsResult.Loaded file = loaded("10|20|-1|bgp\n20|30|0|bgp,mlp\n30|40|0|\n40|50|-1\n");
        assertThat(file.relations().linkCount()).isEqualTo(4);
        assertThat(file.transitLinks()).isEqualTo(2);
    }

    @Test
    void commentsAndEmptyLinesMayStandAnywhere() {
        assertThat(loaded("# clique: 174\n10|20|-1\n\n# step 2|3|x\n   \n  # so is this\n20|30|0\n#")
                        .relations()
                        .linkCount())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10|20|-1\r\n20|30|0\r\n",
                "10|20|-1\n20|30|0",
                "\uFEFF10|20|-1\n20|30|0\n",
                "\uFEFF# head\n10|20|-1\n20|30|0\n",
                " 10 | 20\t| -1 \n\t20|30|0 | bgp \n",
                "0010|20|-1\n20|00000000000000030|0\n"
            })
    void theSameIsReadHoweverItIsWritten(String text) {
        AsRelationsResult.Loaded file = loaded(text);
        assertThat(file.relations().linkCount()).isEqualTo(2);
        assertThat(IntStream.range(0, 3).mapToObj(file.relations()::asn)).containsExactly(10L, 20L, 30L);
    }

    @Test
    void theLastAsnIsOne() {
        assertThat(loaded("4294967295|1|-1").relations().positionOf(4_294_967_295L))
                .isEqualTo(1);
    }

    @Test
    void whatIsSaidAgainIsMerged() {
        // The third line says of peers what the second does; the fifth repeats the first with another source.
        AsRelationsResult.Loaded file = loaded("10|20|-1\n20|30|0\n30|20|0\n10|20|-1\n10|20|-1|bgp\n");
        assertThat(file.relations().linkCount()).isEqualTo(2);
        assertThat(file.transitLinks()).isEqualTo(1);
        assertThat(file.repeated()).isEqualTo(3);
        assertThat(file.skipped()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "|",
                "||",
                "1|2",
                "1|2|",
                "1||0",
                "|2|0",
                "1|2|-",
                "1|2|--1",
                "1|2|-2",
                "1|2|-0",
                "1|2|+0",
                "1|2|4",
                "1|2|01",
                "1|2|0.0",
                "1|2|0|bgp|more",
                "0|2|0",
                "1|0|-1",
                "4294967296|2|0",
                "1|4294967296|0",
                "1|99999999999999999999999|0",
                "-1|2|0",
                "AS1|AS2|0",
                "1.0|2|0",
                "1,2,0",
                "1 2|3|0",
                "1|2|0 0",
                "\u0661|2|0"
            })
    void aLineThatIsNoRelationIsToldWithItsNumber(String line) {
        String text = "# one\n10|20|-1\n" + line + "\n20|30|0\n";
        assertThat(problems(text)).containsExactly("3 caida.unreadable-line");
        assertThat(refused(text, false).getFirst().what().args()).containsExactly(line);
        AsRelationsResult.Loaded file = skipping(text);
        assertThat(file.relations().linkCount()).isEqualTo(2);
        assertThat(file.skipped()).containsExactly(Map.entry(SkipReason.UNREADABLE, 1L));
    }

    @Test
    void aPairOfTwoRelationsIsToldWithBothAndTheFirstLine() {
        LineProblem peers = refused("10|20|-1\n30|40|0\n20|10|0\n", false).getFirst();
        assertThat(peers)
                .isEqualTo(new LineProblem(
                        3,
                        Message.of(
                                "caida.conflict",
                                Message.of("caida.peers", "20", "10"),
                                "1",
                                Message.of("caida.provider", "10", "20"))));
        LineProblem turned = refused("30|40|0\n10|20|-1\n20|10|-1\n", false).getFirst();
        assertThat(turned)
                .isEqualTo(new LineProblem(
                        3,
                        Message.of(
                                "caida.conflict",
                                Message.of("caida.provider", "20", "10"),
                                "2",
                                Message.of("caida.provider", "10", "20"))));
        AsRelationsResult.Loaded file = skipping("30|40|0\n10|20|-1\n20|10|-1\n20|10|0\n");
        assertThat(file.skipped()).containsExactly(Map.entry(SkipReason.CONFLICT, 2L));
        assertThat(file.relations().linkCount()).as("what came first stays").isEqualTo(2);
        assertThat(file.transitLinks()).isEqualTo(1);
    }

    @Test
    void anAsIsNotItsOwnNeighbour() {
        assertThat(problems("10|20|-1\n7|7|0\n7|7|-1\n"))
                .containsExactly("2 caida.own-neighbour", "3 caida.own-neighbour");
        AsRelationsResult.Loaded file = skipping("10|20|-1\n7|7|0\n7|7|-1\n");
        assertThat(file.skipped()).containsExactly(Map.entry(SkipReason.OWN_NEIGHBOUR, 2L));
        assertThat(file.relations().positionOf(7)).as("not in it").isNegative();
    }

    @Test
    void ofManyProblemsTwentyAreToldAndTheRestCounted() {
        String bad = IntStream.range(0, 23).mapToObj(i -> "x" + i).collect(Collectors.joining("\n"));
        assertThat(problems("1|2|0\n" + bad))
                .hasSize(21)
                .startsWith("2 caida.unreadable-line")
                .endsWith("21 caida.unreadable-line", "0 caida.more");
        assertThat(refused("1|2|0\n" + bad, false).getLast().what().args()).containsExactly(3L);
        assertThat(skipping("1|2|0\n" + bad).skipped()).containsExactly(Map.entry(SkipReason.UNREADABLE, 23L));
    }

    @Test
    void everyKindOfProblemIsCountedForItself() {
        AsRelationsResult.Loaded file = skipping("1|2|-1\n2|3|-1\n3|4|0\n5|5|0\n2|1|-1\nx\n3|9|1\n\n1|2|-1\n");
        assertThat(file.skipped())
                .isEqualTo(Map.of(
                        SkipReason.UNREADABLE, 1L,
                        SkipReason.OLDER_CODE, 1L,
                        SkipReason.OWN_NEIGHBOUR, 1L,
                        SkipReason.CONFLICT, 1L));
        assertThat(file.repeated()).isEqualTo(1);
        assertThat(file.relations().linkCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFileWithoutRelationsIsRefusedInOneLine(boolean lenient) {
        assertThat(RelationTexts.keys(refused("", lenient))).containsExactly("0 caida.nothing");
        assertThat(RelationTexts.keys(refused("# only this\n\n", lenient))).containsExactly("0 caida.nothing");
        assertThat(RelationTexts.keys(refused("%PDF-1.7\n%\u00E2\u00E3\n1 0 obj\n", lenient)))
                .containsExactly("1 caida.no-relations");
        assertThat(RelationTexts.keys(refused("# a table\nasn,name\n1,a\n2,b\n", lenient)))
                .containsExactly("2 caida.no-relations");
        assertThat(RelationTexts.keys(refused("\0".repeat(600_000) + "\n\0\n", lenient)))
                .containsExactly("1 caida.no-relations");
    }

    @Test
    void aLineMayBeLongerThanAnyBuffer() {
        String rest = "x,".repeat(500_000);
        AsRelationsResult.Loaded file =
                loaded("#" + rest + "\n10|20|-1|" + rest + "\n20|30|0\n#" + rest + "\n30|40|0\n#" + rest);
        assertThat(file.relations().linkCount()).isEqualTo(3);
        assertThat(problems("10|20|-1\n" + rest + "\n\n20|20|0\n"))
                .as("lines are counted past it")
                .containsExactly("2 caida.unreadable-line", "4 caida.own-neighbour");
        assertThat(refused("10|20|-1\n" + rest, false).getFirst().what().args()).containsExactly("x,".repeat(30) + "…");
    }

    /// Around the sizes at which the buffer is full or is filled again.
    @Test
    void linesOfEveryLengthAroundTheBuffersEndAreWhole() {
        for (int length = (1 << 18) - 3; length <= (1 << 18) + 3; length++) {
            String comment = "#".repeat(length);
            for (int more : new int[] {0, 1, 8191, 8192, 8193}) {
                String text = comment + "#".repeat(more) + "\n10|20|-1\n" + comment + "\n20|30|0";
                assertThat(loaded(text).relations().linkCount())
                        .as("%d + %d", length, more)
                        .isEqualTo(2);
            }
        }
    }

    @Test
    void aMissingFileAndAFolderAreTold() {
        assertThat(problem(folder.resolve("none.txt"))).isEqualTo("0 caida.no-file");
        assertThat(problem(folder)).isEqualTo("0 caida.folder");
    }

    private static String problem(Path file) {
        AsRelationsResult.Refused refused = (AsRelationsResult.Refused) AsRelationsFile.read(file, true);
        return RelationTexts.keys(refused.problems()).getFirst();
    }

    @Test
    void textInAnotherEncodingIsNoRelation() {
        byte[] wide = "10|20|-1\n20|30|0\n".getBytes(StandardCharsets.UTF_16);
        AsRelationsResult result = RelationTexts.read(wide, false);
        assertThat(RelationTexts.keys(((AsRelationsResult.Refused) result).problems()))
                .containsExactly("1 caida.no-relations");
    }
}
