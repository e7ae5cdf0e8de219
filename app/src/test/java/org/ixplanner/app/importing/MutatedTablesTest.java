package org.ixplanner.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ixplanner.app.report.ooxml.FixedZip;
import org.ixplanner.app.report.survey.SurveyColumns;
import org.ixplanner.app.report.survey.SurveyWriter;
import org.ixplanner.app.task.Progress;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables and survey answers in which letters were changed, lost or doubled: read or refused in a sentence, and never
/// a plan that cannot be opened again.
class MutatedTablesTest {

    private static final Texts TEXTS = new Texts(Locale.ENGLISH);
    private static final int ROUNDS = 200;
    private static final int WORKBOOKS = 60;
    private static final List<String> ANSWERS = List.of("7", "10G", "yes", "AS1", "open", "2027-01-31", "=1", "x");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Plan plan = TestPlans.good();
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asn,name,networkKind,economy,peakMbps,policy,city,access,subscribers\n",
                "asn;provider;ipPricePerMbpsMonth;commitMbps;endDate;evidence.grade\n",
                "source\tsink\tmbps\tevidence.date\n"
            })
    void tables(String heading) throws IOException {
        List<Network> networks = plan.networks().items();
        StringBuilder text = new StringBuilder(heading);
        char separator = heading.contains(";") ? ';' : heading.contains("\t") ? '\t' : ',';
        for (int i = 0; i < 8; i++) {
            String one = networks.get(i % networks.size()).key();
            String other = networks.get((i + 1) % networks.size()).key();
            text.append(
                    switch (separator) {
                        case ';' -> String.join(";", one, other, "1,5", i + "G", "2028-01-0" + (i + 1), "measured\n");
                        case '\t' -> String.join("\t", one, other, "12.5", "31.12.2027\n");
                        default -> String.join(",", one, "Net", "access", "KE", "9", "open", "C" + i, "fixed", "5\n");
                    });
        }
        byte[] good = text.toString().getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("table.csv");
        Files.write(file, good);
        assertThat(readOrRefused(file, 0)).isTrue();
        for (int round = 1; round < ROUNDS; round++) {
            Files.write(file, MutatedFilesTest.mutated(good, random));
            readOrRefused(file, round);
        }
    }

    @Test
    void surveys() throws IOException {
        byte[] good = answered();
        Path file = folder.resolve("answers.xlsx");
        Files.write(file, good);
        assertThat(readOrRefused(file, 0)).isTrue();
        for (int round = 1; round < WORKBOOKS; round++) {
            Files.write(file, round % 3 == 0 ? MutatedFilesTest.mutated(good, random) : mutatedInside(good));
            readOrRefused(file, round);
        }
    }

    private boolean readOrRefused(Path file, int round) throws IOException {
        try {
            ImportPreview preview = Importing.preview(plan, List.of(file), TEXTS, Progress.NONE);
            preview.files().forEach(part -> new PreviewText(TEXTS).details(part));
            assertThat(MutatedFilesTest.wrongWith(preview.after()))
                    .as("seed %d, round %d", seed, round)
                    .isEmpty();
            return true;
        } catch (FileException e) {
            assertThat(new PreviewText(TEXTS).refusal(e.why())).isNotBlank();
            return false;
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed + ", round " + round, e);
        }
    }

    // Anything answered to every question, right or wrong.
    private byte[] answered() throws IOException {
        byte[] empty = SurveyWriter.write(plan, SurveyWriter.candidates(plan), TEXTS);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(empty))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    Cell path = row.getCell(SurveyColumns.PATH);
                    Cell answer = row.getCell(SurveyColumns.ANSWER);
                    if (row.getRowNum() > 1 && path != null && answer != null) {
                        answer.setCellValue(ANSWERS.get(random.nextInt(ANSWERS.size())));
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    // In one of the parts of the workbook, so that it can still be unpacked.
    private byte[] mutatedInside(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        List<String> names =
                parts.keySet().stream().filter(name -> name.startsWith("xl/")).toList();
        String name = names.get(random.nextInt(names.size()));
        byte[] part = Objects.requireNonNull(parts.get(name)).clone();
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(part.length);
            // Digits stay digits, so that much of it stays well-formed.
            part[at] = (byte)
                    (Character.isDigit(part[at]) || random.nextInt(20) == 0 ? '0' + random.nextInt(10) : part[at]);
        }
        parts.put(name, part);
        return FixedZip.of(parts);
    }
}
