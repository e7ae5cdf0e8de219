package org.ixplanner.exchange.caida;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// CAIDA's own files, where they are at hand. The counts were taken with awk.
class RealFilesTest {

    private static final Path FOLDER = Path.of("/work/shared/data/as-rel");

    @ParameterizedTest
    @CsvSource({
        "20010101.as-rel.txt,       9832,  21541,  18334,   3207",
        "20160101.as-rel.txt.bz2,  52838, 210412, 103848, 106564",
        "20191201.as-rel2.txt.bz2, 67026, 432411, 132428, 299983"
    })
    void everyLineIsRead(String name, int networks, int links, int transit, int peering) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "no " + file + " on this machine");
        AsRelationsResult result = AsRelationsFile.read(file, false);
        assertThat(result).isInstanceOf(AsRelationsResult.Loaded.class);
        AsRelationsResult.Loaded loaded = (AsRelationsResult.Loaded) result;
        assertThat(loaded.relations().size()).isEqualTo(networks);
        assertThat(loaded.relations().linkCount()).isEqualTo(links);
        assertThat(loaded.transitLinks()).isEqualTo(transit);
        assertThat(loaded.relations().linkCount() - loaded.transitLinks()).isEqualTo(peering);
        assertThat(loaded.repeated()).isZero();
        assertThat(loaded.skipped()).isEmpty();
    }
}
