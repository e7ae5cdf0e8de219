package org.ixplanner.app.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.ixplanner.app.importing.FileException;
import org.ixplanner.app.importing.FilePreview;
import org.ixplanner.app.importing.ImportPreview;
import org.ixplanner.app.importing.Importing;
import org.ixplanner.app.importing.merge.FieldChange;
import org.ixplanner.app.importing.offer.ColumnMemory;
import org.ixplanner.app.importing.offer.Columns;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.task.Progress;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.table.PlanTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables of planners: networks, contracts, measured flows.
class TableImportTest {

    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Plan kenya = ((LoadResult.Loaded) SamplePlans.load("kenya")).plan();

    @Test
    void networksComeInByTheNamesOfTheirColumns() throws Exception {
        ImportPreview preview = csv(
                """
                AS number;Name;Country;Peak (Gbit/s);Peering policy;Remark
                AS36866;Faiba;KE;61,5;selective;x
                64500;'=New Net;ke;800 Mbit/s;open;y
                """);
        FilePreview file = preview.files().getFirst();
        assertThat(file.format()).isEqualTo("CSV or XLSX table");
        assertThat(file.refusals()).isEmpty();
        Network known = network(preview.after(), 36_866);
        assertThat(known.peakMbps()).isEqualTo(61_500.0);
        assertThat(known.policy()).isEqualTo(PeeringPolicy.SELECTIVE);
        assertThat(known.name()).isEqualTo("Jamii Telecommunications (Faiba)");
        assertThat(known.evidence())
                .contains(new Evidence("peakMbps", Grade.ESTIMATE, "File table.csv", null, null, null, false));
        Network fresh = network(preview.after(), 64_500);
        assertThat(fresh)
                .extracting(Network::name, Network::economy, Network::peakMbps)
                .containsExactly("=New Net", "KE", 800.0);
        assertThat(fresh.evidence())
                .extracting(Evidence::field, Evidence::grade)
                .contains(Tuple.tuple("networkKind", Grade.DEFAULT));
        assertThat(file.offer().notes())
                .extracting(Message::key)
                .containsExactly("import.table.read", "import.table.unused");
    }

    @Test
    void aTableThatTheUserChangedStandsAboveThePlanAndTheSameTableAgainChangesNothing() throws Exception {
        String table = "asn,peakMbps\n36866,61500\n";
        Plan once = csv(table).after();
        assertThat(Importing.preview(once, List.of(folder.resolve("table.csv")), TEXTS, Progress.NONE)
                        .edit())
                .isEmpty();
        Files.writeString(folder.resolve("table.csv"), "asn,peakMbps\n36866,62000\n");
        Plan twice = Importing.preview(once, List.of(folder.resolve("table.csv")), TEXTS, Progress.NONE)
                .after();
        assertThat(network(twice, 36_866).peakMbps()).isEqualTo(62_000.0);
    }

    @Test
    void columnsAreWhatTheMappingSaysAndTheMappingIsRemembered() throws Exception {
        Path file = Files.writeString(folder.resolve("odd.csv"), "Nr,Débit, Mbit/s\n36866,\"5\",6\n");
        Map<List<String>, String> kept = new HashMap<>();
        ColumnMemory memory = new ColumnMemory() {
            @Override
            public Optional<String> recall(List<String> heading) {
                return Optional.ofNullable(kept.get(heading));
            }

            @Override
            public void keep(List<String> heading, String mapping) {
                kept.put(heading, mapping);
            }
        };
        Plan asked =
                preview(file, new Columns("asn=Nr, peakMbps=Débit", memory)).after();
        assertThat(network(asked, 36_866).peakMbps()).isEqualTo(5.0);
        Plan remembered = preview(file, new Columns("", memory)).after();
        assertThat(remembered).isEqualTo(asked);
    }

    @Test
    void aMappingThatFitsNoColumnOrFieldIsRefusedWithWhatThereIs() {
        assertThat(refusal("asn,peak\n1,2\n", "asn=Number")).isEqualTo("import.table.noColumn");
        assertThat(refusal("asn,peak\n1,2\n", "number=asn")).isEqualTo("import.table.noField");
        assertThat(refusal("asn,peak\n1,2\n", "asn")).isEqualTo("import.table.noPair");
        assertThat(refusal("asn,peak\n1,2\n", "asn=asn,asn=peak")).isEqualTo("import.table.fieldTwice");
        assertThat(refusal("x,y\n1,2\n", "")).isEqualTo("import.table.columns");
        assertThat(refusal("name,y\nJTL,2\n", "")).isEqualTo("import.table.columns");
        assertThat(refusal("asn,Peak (GB/month)\n1,2\n", "")).isEqualTo("import.table.unit");
    }

    @Test
    void aNetworkWithoutNumberIsFoundByItsNameWhichIsTold() throws Exception {
        FilePreview file =
                csv("""
                        name,peakMbps
                        Wananchi (Zuku),1000
                        WANANCHI ZUKU,1000
                        Nobody,5
                        """)
                        .files()
                        .getFirst();
        assertThat(file.offer().notes())
                .extracting(Message::key)
                .containsExactly("import.table.read", "import.table.byName", "import.table.byName");
        assertThat(file.offer().notes().get(1).args()).containsExactly("line 2", "Wananchi (Zuku)", "AS15399");
        assertThat(file.refusals()).extracting(Refused::where).containsExactly("line 4, name");
    }

    @Test
    void subscribersGoToTheirCityAndAreNeverCountedTwice() throws Exception {
        ImportPreview preview = csv(
                """
                asn,city,access,users
                33771,Nairobi,mobile,13 000 000
                33771,Garissa,mobile,120000
                33771,,,60000000
                328856,Lodwar,fixed,"1,234"
                """);
        Network safaricom = network(preview.after(), 33_771);
        assertThat(safaricom.users().getFirst().subscribers()).isEqualTo(13_000_000);
        assertThat(safaricom.users().getLast())
                .extracting(Users::city, Users::subscribers)
                .containsExactly("Garissa", 120_000L);
        assertThat(preview.files().getFirst().refusals())
                .extracting(Refused::where, refused -> refused.why().key())
                .containsExactly(
                        Tuple.tuple("line 4, users", "import.table.byCity"),
                        Tuple.tuple("line 5, users", "import.cell.wrong"));
    }

    @Test
    void contractsComeInByProviderWithCurrencyAndDay() throws Exception {
        ImportPreview preview = csv(
                """
                ASN,Provider,Price (EUR/Mbit/s/month),Commit,Contract end
                33771,AS3356,"0,45",40G,31.12.2028
                33771,AS37061,2,100,
                33771,AS33771,2,100,
                33771,AS65551,2,100,
                """);
        Network safaricom = network(preview.after(), 33_771);
        Contract contract = safaricom.contracts().getFirst();
        assertThat(contract)
                .extracting(
                        Contract::provider,
                        Contract::ipPricePerMbpsMonth,
                        Contract::currency,
                        Contract::commitMbps,
                        Contract::endDate,
                        Contract::site)
                .containsExactly(new Asn(3_356), 0.45, "EUR", 40_000.0, LocalDate.of(2028, 12, 31), "ldn-hub");
        assertThat(safaricom.contracts().getLast().provider()).isEqualTo(new Asn(37_061));
        assertThat(preview.files().getFirst().refusals())
                .extracting(Refused::where, refused -> refused.why().key())
                .contains(
                        Tuple.tuple("line 4, Provider", "import.survey.ownProvider"),
                        Tuple.tuple("line 5, Provider", "import.cell.noItem"));
    }

    @Test
    void whatIsSaidTwiceDifferentlyIsRefusedTheSecondTime() throws Exception {
        FilePreview file =
                csv("asn,peakMbps\n36866,5\n36866,5\n36866,6\n").files().getFirst();
        assertThat(file.refusals()).extracting(Refused::where).containsExactly("line 4, peakMbps");
    }

    @Test
    void gradeSourceDayAndConfidentialityMayBeColumns() throws Exception {
        Plan after =
                csv("""
                        asn,peakMbps,evidence.grade,evidence.source,evidence.date,evidence.confidential
                        36866,61500,measured,counter of June,2027-06-30,yes
                        """)
                        .after();
        assertThat(network(after, 36_866).evidence())
                .contains(new Evidence(
                        "peakMbps", Grade.MEASURED, "counter of June", LocalDate.of(2027, 6, 30), null, null, true));
    }

    @Test
    void measuredFlowsNeedBothNetworksInThePlan() throws Exception {
        ImportPreview preview = csv(
                """
                source ASN,sink ASN,Mbit/s
                36866,33771,812.5
                33771,36866,"1,5 Gbit/s"
                36866,65551,10
                33771,33771,10
                36866,33771,900
                """);
        assertThat(preview.after().measuredFlows().stream())
                .extracting(MeasuredFlow::key, MeasuredFlow::mbps)
                .containsExactly(Tuple.tuple("AS36866>AS33771", 812.5), Tuple.tuple("AS33771>AS36866", 1_500.0));
        assertThat(preview.after().measuredFlows().items().getFirst().evidence())
                .containsExactly(new Evidence("mbps", Grade.MEASURED, "File table.csv", null, null, null, false));
        assertThat(preview.files().getFirst().refusals())
                .extracting(Refused::where, refused -> refused.why().key())
                .containsExactly(
                        Tuple.tuple("line 4, sink ASN", "import.cell.noItem"),
                        Tuple.tuple("line 5", "import.table.ownFlow"),
                        Tuple.tuple("line 6", "import.table.flowTwice"));
    }

    @Test
    void theProgramsOwnTablesAreKnownByTheirColumnsAndChangeNothingUnchanged() throws Exception {
        try (OutputStream out = Files.newOutputStream(folder.resolve("all.zip"))) {
            PlanTables.of(kenya).writeZipped(out);
        }
        try (ZipFile zip = new ZipFile(folder.resolve("all.zip").toFile())) {
            for (String name : List.of("networks.csv", "networks.users.csv", "networks.contracts.csv")) {
                Path file = folder.resolve(name);
                try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
                    Files.copy(in, file);
                }
                ImportPreview same = preview(file, Columns.BY_NAME);
                assertThat(same.files().getFirst().refusals()).as(name).isEmpty();
                assertThat(same.edit()).as(name).isEmpty();
                assertThat(same.files().getFirst().offer().read()).as(name).isPositive();
            }
        }
        Path users = folder.resolve("networks.users.csv");
        Files.writeString(users, Files.readString(users).replace(",13349000,", ",13000000,"));
        ImportPreview changed = preview(users, Columns.BY_NAME);
        assertThat(changed.files().getFirst().merged().changed())
                .extracting(FieldChange::field, FieldChange::mine, FieldChange::theirs)
                .containsExactly(Tuple.tuple("subscribers", 13_349_000L, 13_000_000L));
    }

    @Test
    void lettersAreRightWhateverTheEncoding() throws Exception {
        String table = "asn;name;peakMbps\n64500;Société Télécom;5\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            Path file = Files.write(folder.resolve("table.csv"), table.getBytes(charset));
            assertThat(network(preview(file, Columns.BY_NAME).after(), 64_500).name())
                    .isEqualTo("Société Télécom");
        }
    }

    @Test
    void aSheetIsReadWithItsTypesAndPlaces() throws Exception {
        Path file = folder.resolve("table.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("About").createRow(0).createCell(0).setCellValue("Networks of Kenya");
            XSSFSheet sheet = workbook.createSheet("Networks");
            row(sheet, 2, "ASN", "Peak Gbps");
            Row first = sheet.createRow(3);
            first.createCell(0).setCellValue(36_866);
            first.createCell(1).setCellValue(61.5);
            row(sheet, 4, "AS33771", "a lot");
            workbook.write(out);
        }
        ImportPreview preview = preview(file, Columns.BY_NAME);
        assertThat(network(preview.after(), 36_866).peakMbps()).isEqualTo(61_500.0);
        assertThat(preview.files().getFirst().refusals())
                .extracting(Refused::where)
                .containsExactly("Networks!5, Peak Gbps");
    }

    @ParameterizedTest
    @CsvSource({
        "<v>61.5<, <v>sixty<",
        "r=\"A2\", r=\"?\"",
        "row r=\"2\", row r=\"two\"",
    })
    void aWorkbookThatIsBrokenInsideIsRefusedInASentence(String good, String broken) throws Exception {
        Path file = sheet(good, broken);
        assertThatThrownBy(() -> preview(file, Columns.BY_NAME))
                .isInstanceOfSatisfying(
                        FileException.class,
                        e -> assertThat(e.why().why().key()).isEqualTo("import.workbook.broken"));
    }

    @Test
    void anErrorThatNoSpreadsheetKnowsIsRefusedWithItsCell() throws Exception {
        Path file = sheet("t=\"n\" s=\"0\"><v>61.5<", "t=\"e\" s=\"0\"><v>#NEW!<");
        FilePreview preview = preview(file, Columns.BY_NAME).files().getFirst();
        assertThat(preview.refusals()).extracting(Refused::where).containsExactly("Networks!2, Peak Gbps");
        assertThat(preview.refusals().getFirst().why().args()).contains("#NEW!");
    }

    // A sheet of one network in which something was written over.
    private Path sheet(String good, String broken) throws Exception {
        Path file = folder.resolve("table.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Networks");
            row(sheet, 0, "ASN", "Peak Gbps");
            Row first = sheet.createRow(1);
            first.createCell(0).setCellValue(36_866);
            first.createCell(1).setCellValue(61.5);
            workbook.write(out);
        }
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path part = zip.getPath("xl/worksheets/sheet1.xml");
            String text = Files.readString(part);
            assertThat(text).contains(good);
            Files.writeString(part, text.replace(good, broken));
        }
        return file;
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private String refusal(String table, String mapping) {
        Path file = folder.resolve("table.csv");
        String[] key = new String[1];
        assertThatThrownBy(() -> preview(Files.writeString(file, table), new Columns(mapping, ColumnMemory.NONE)))
                .isInstanceOfSatisfying(
                        FileException.class, e -> key[0] = e.why().why().key());
        return key[0];
    }

    private static Network network(Plan plan, long asn) {
        return plan.network(new Asn(asn)).orElseThrow();
    }

    private ImportPreview csv(String table) throws Exception {
        return preview(Files.writeString(folder.resolve("table.csv"), table), Columns.BY_NAME);
    }

    private ImportPreview preview(Path file, Columns columns) throws Exception {
        return Importing.preview(kenya, List.of(file), 0.1, columns, TEXTS, Progress.NONE);
    }
}
