package org.ixplanner.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.ixplanner.app.exporting.ExportFormats;
import org.ixplanner.app.task.Progress;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.all.Checks;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.maps.basemap.NaturalEarthCountries;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files in which bytes were changed, lost or doubled: read or refused in a sentence, never anything else.
class MutatedFilesTest {

    private static final Texts TEXTS = new Texts(Locale.ENGLISH);
    private static final int ROUNDS = 150;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {".geojson", ".kml", ".kmz", ".gpkg", ".ofds.json", ".ixf.json"})
    void areReadOrRefusedInASentence(String ending) throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path file = folder.resolve("plan" + ending);
        byte[] good = bytes(file);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(file, mutated(good, random));
            try {
                ImportPreview preview = Importing.preview(TestPlans.empty(), List.of(file), TEXTS, Progress.NONE);
                preview.files().forEach(part -> assertThat(new PreviewText(TEXTS).details(part))
                        .isNotNull());
                assertThat(wrongWith(preview.after()))
                        .as("seed %d, round %d", seed, round)
                        .isEmpty();
                preview.edit().ifPresent(edit -> assertThat(edit.apply(preview.before()))
                        .isEqualTo(preview.after()));
            } catch (FileException e) {
                refused++;
                assertThat(new PreviewText(TEXTS).refusal(e.why()))
                        .as("seed %d, round %d", seed, round)
                        .isNotBlank();
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + ", round " + round + ", " + ending, e);
            }
        }
        assertThat(refused).as("seed %d", seed).isPositive();
    }

    // What cannot be opened again must never get in.
    private static List<String> wrongWith(Plan plan) throws IOException {
        StringWriter text = new StringWriter();
        PlanFiles.write(plan, text);
        List<String> wrong = new ArrayList<>();
        switch (PlanFiles.load(new StringReader(text.toString()))) {
            case LoadResult.Loaded loaded when loaded.plan().equals(plan) -> {}
            case LoadResult.Loaded _ -> wrong.add("comes back changed");
            case LoadResult.Refused refused -> wrong.add(refused.problems().toString());
        }
        Checks.findings(new CheckInput(plan, NaturalEarthCountries.bundled())).stream()
                .filter(finding -> Set.of("value", "reference", "repeated").contains(finding.check()))
                .forEach(finding -> wrong.add(finding.toString()));
        return wrong;
    }

    private static byte[] bytes(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportFormats.of(file).orElseThrow().content().write(running(), TEXTS, out);
        return out.toByteArray();
    }

    // Without its planned exchange: the member list is then that of the other one, which has more members.
    private static Plan running() {
        List<Exchange> running = TestPlans.good().exchanges().stream()
                .filter(exchange -> exchange.status() == ExchangeStatus.EXISTING)
                .toList();
        return TestPlans.good().withTable(Kind.EXCHANGE, Table.of(running));
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            case 1 -> {
                int from = random.nextInt(bytes.length);
                int length = random.nextInt(bytes.length - from);
                System.arraycopy(bytes, from, bytes, random.nextInt(bytes.length - length), length);
                yield bytes;
            }
            default -> bytes;
        };
    }
}
