package org.ixplanner.app.importing.ixf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.ixplanner.app.importing.FileException;
import org.ixplanner.app.importing.FilePreview;
import org.ixplanner.app.importing.ImportPreview;
import org.ixplanner.app.importing.Importing;
import org.ixplanner.app.importing.PreviewText;
import org.ixplanner.app.task.Progress;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Asn;
import org.junit.jupiter.api.Test;

/// Member lists of other programs' tests: good, odd and broken.
class OddListsTest {

    private static final Path FOLDER = Path.of("/work/shared/data/ixf/odd");
    private static final PreviewText TEXT = new PreviewText(new Texts(Locale.ENGLISH));

    @Test
    void everyListIsTakenInOrRefusedWithASentenceThatSaysWhy() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the odd member lists are not here: " + FOLDER);
        Map<String, String> told = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                told.put(String.valueOf(file.getFileName()), told(file));
            }
        }
        assertThat(told)
                .hasSizeGreaterThan(30)
                .allSatisfy((file, lines) ->
                        assertThat(lines).as(file).isNotBlank().doesNotContain("Exception", "{0}", "GeoJSON"));
        assertThat(told.get("members.0.4.json")).contains("$.ixp_list").contains("shortname");
        // Connections to exchanges 42, 43 and 44, and only exchange 1 in the list.
        assertThat(told.get("ixf.member.2.json")).contains("exchange 43, which is not in ixp_list");
        assertThat(told.get("ixf.member.null.if_speed.json")).contains("new: 1 × network");
    }

    @Test
    void sixPortsOfNetflixAreOneOfSixtyGigabits() throws Exception {
        assumeTrue(Files.isDirectory(FOLDER), "the odd member lists are not here: " + FOLDER);
        Plan plan = preview(FOLDER.resolve("export.json")).after();

        // Six connections of 10,000 Mbit/s each, five of them with the route server.
        assertThat(plan.exchanges().items().getFirst().members())
                .extracting(Membership::network, Membership::portMbps, Membership::routeServer)
                .containsExactly(Tuple.tuple(new Asn(2906), 60_000.0, true));
    }

    @Test
    void theBuildingIsThatOfTheSwitchOrOfThePort() throws Exception {
        assumeTrue(Files.isDirectory(FOLDER), "the odd member lists are not here: " + FOLDER);
        for (String name : List.of("ixf.member.facility.json", "ixf.member.facility.via_switch.json")) {
            Plan plan = preview(FOLDER.resolve(name)).after();
            assertThat(plan.exchanges().items().getFirst().members())
                    .as(name)
                    .extracting(Membership::site)
                    .containsExactly("pdb-fac-1");
        }
    }

    private static String told(Path file) {
        try {
            StringBuilder lines = new StringBuilder();
            for (FilePreview part : preview(file).files()) {
                lines.append(TEXT.summary(part)).append(TEXT.details(part));
            }
            return lines.toString();
        } catch (FileException e) {
            return TEXT.refusal(e.why());
        }
    }

    private static ImportPreview preview(Path file) throws FileException {
        return Importing.preview(TestPlans.empty(), List.of(file), TEXT.texts(), Progress.NONE);
    }
}
