package org.ixplanner.exchange.peeringdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// PeeringDB's own files, where they are at hand. The counts were taken with a script.
class RealObjectsTest {

    private static final Path FOLDER = Path.of("/work/shared/data/peeringdb");

    @Test
    void answersOfTheOlderSchema() throws Exception {
        PeeringDbData data = read("2018-11");
        assertThat(data.exchanges()).hasSize(678);
        assertThat(data.networks()).hasSize(1000);
        assertThat(data.ports()).hasSize(5825);
        assertThat(data.refused()).isEmpty();
        // Its LAN has another number than the exchange.
        assertThat(data.ports().stream().filter(port -> port.exchange() == 1541).map(PeeringDbObject.Port::lan))
                .contains(1365L);
    }

    @Test
    void pagesOfTodaysSchema() throws Exception {
        PeeringDbData data = read("2026-pages");
        assertThat(List.of(data.networks(), data.exchanges(), data.lans(), data.ports()))
                .allSatisfy(list -> assertThat(list).hasSize(500));
        assertThat(List.of(data.organisations(), data.facilities(), data.presences(), data.exchangeSites()))
                .allSatisfy(list -> assertThat(list).hasSize(500));
        assertThat(data.repeated()).isZero();
        assertThat(data.refused()).isEmpty();
    }

    @Test
    void whatTheClientKeepsAndFetches() throws Exception {
        PeeringDbData data = read("synthetic");
        assertThat(data.networks()).isNotEmpty();
        assertThat(data.repeated()).isPositive();
        assertThat(data.refused()).isEmpty();
    }

    private static PeeringDbData read(String name) throws Exception {
        PeeringDbReader reader = new PeeringDbReader();
        for (Path file : files(FOLDER.resolve(name))) {
            reader.add(file);
        }
        return reader.data();
    }

    private static List<Path> files(Path folder) throws IOException {
        assumeTrue(Files.exists(folder), () -> "no " + folder + " on this machine");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
