package org.ixplanner.exchange.caida;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ixplanner.exchange.caida.RelationTexts.bzip2;
import static org.ixplanner.exchange.caida.RelationTexts.gzip;
import static org.ixplanner.exchange.caida.RelationTexts.joined;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packed files, whole and damaged.
class PackedFileTest {

    private static final long SEED = 20_191_201;
    private static final int LINES = 2_000;

    private static final String FIRST = lines(0);
    private static final String SECOND = lines(1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static String lines(int which) {
        SplittableRandom random = new SplittableRandom(SEED + which);
        return IntStream.range(0, LINES)
                .mapToObj(i -> (1 + which * LINES + i) + "|" + random.nextInt(100_000, 4_000_000) + "|-1")
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void packingIsSeenWhateverTheFileIsCalled() throws IOException {
        assertThat(links(gzip(FIRST))).isEqualTo(LINES);
        assertThat(links(bzip2(FIRST))).isEqualTo(LINES);
        Path file = Files.write(folder.resolve("relations.txt"), bzip2(FIRST));
        assertThat(AsRelationsFile.read(file, false)).isInstanceOf(AsRelationsResult.Loaded.class);
    }

    @Test
    void severalPackedFilesInARowAreOne() throws IOException {
        byte[] gzips = joined(gzip(FIRST), gzip(""), gzip(SECOND));
        byte[] bzips = joined(bzip2(FIRST), bzip2(""), bzip2(SECOND));
        assertThat(links(gzips)).isEqualTo(2 * LINES);
        assertThat(links(bzips)).isEqualTo(2 * LINES);
        for (byte[] bytes : new byte[][] {gzips, bzips}) {
            AsRelationsResult result = AsRelationsFile.read(Files.write(folder.resolve("x"), bytes), false);
            assertThat(((AsRelationsResult.Loaded) result).relations().linkCount())
                    .as("from the disk")
                    .isEqualTo(2 * LINES);
        }
    }

    @Test
    void aPackedFileWithNothingInItHasNoRelations() throws IOException {
        assertThat(refusal(gzip(""))).isEqualTo("0 caida.nothing");
        assertThat(refusal(bzip2(""))).isEqualTo("0 caida.nothing");
    }

    /// Cut anywhere: the sums at the end are missing even if all lines are there.
    @Test
    void aTruncatedFileIsRefused() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (byte[] whole : new byte[][] {gzip(FIRST), bzip2(FIRST), joined(bzip2(FIRST), bzip2(SECOND))}) {
            for (int i = 0; i < 100; i++) {
                int length = i < 10 ? whole.length - 1 - i : random.nextInt(4, whole.length);
                if (length == bzip2(FIRST).length) {
                    continue;
                }
                assertThat(refusal(Arrays.copyOf(whole, length)))
                        .as("seed %d, %d of %d bytes", SEED, length, whole.length)
                        .isIn("0 caida.cut-off", "0 caida.unreadable");
            }
        }
    }

    @Test
    void whatFollowsThePackedBytesIsNotLeftOut() throws IOException {
        assertThat(refusal(joined(gzip(FIRST), new byte[] {'1', '|', '2'}))).isEqualTo("0 caida.unreadable");
        assertThat(refusal(joined(bzip2(FIRST), new byte[] {'1', '|', '2'}))).isEqualTo("0 caida.unreadable");
    }

    /// Whatever is damaged ends in a problem, or in nothing where the damage is in what nobody reads.
    @Test
    void damageNeverEndsInAnError() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        int refused = 0;
        for (byte[] whole : new byte[][] {gzip(FIRST), bzip2(FIRST)}) {
            for (int i = 0; i < 400; i++) {
                byte[] damaged = whole.clone();
                int at = i < 100 ? i : random.nextInt(damaged.length);
                damaged[at] ^= (byte) (1 << random.nextInt(8));
                Path file = Files.write(folder.resolve("damaged"), damaged);
                AsRelationsResult result = AsRelationsFile.read(file, i % 2 == 0);
                if (result instanceof AsRelationsResult.Loaded loaded) {
                    assertThat(loaded.relations().linkCount())
                            .as("seed %d, byte %d", SEED, at)
                            .isEqualTo(LINES);
                } else {
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(700);
    }

    private int links(byte[] bytes) {
        return RelationTexts.loaded(bytes, false).relations().linkCount();
    }

    private String refusal(byte[] bytes) throws IOException {
        AsRelationsResult result = AsRelationsFile.read(Files.write(folder.resolve("refused"), bytes), false);
        assertThat(result).isInstanceOf(AsRelationsResult.Refused.class);
        return RelationTexts.keys(((AsRelationsResult.Refused) result).problems())
                .getFirst();
    }
}
