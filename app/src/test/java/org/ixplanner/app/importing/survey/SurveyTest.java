package org.ixplanner.app.importing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.ixplanner.app.importing.FilePreview;
import org.ixplanner.app.importing.ImportPreview;
import org.ixplanner.app.importing.Importing;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.report.Office;
import org.ixplanner.app.report.survey.SurveyColumns;
import org.ixplanner.app.report.survey.SurveyWriter;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.task.Progress;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.network.StanceKind;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.exchange.planfile.LoadResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The survey of the sample goes out, is filled in and comes back.
class SurveyTest {

    private static final Texts TEXTS = new Texts(Locale.ENGLISH);
    private static final String SAFARICOM = "AS33771";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Plan kenya = ((LoadResult.Loaded) SamplePlans.load("kenya")).plan();

    /// An answer with what is said of it.
    private record Given(Object answer, @Nullable String grade, @Nullable String confidential) {}

    private final Map<String, Given> answers = new LinkedHashMap<>();

    @Test
    void aSurveyThatNobodyFilledInChangesNothing() throws Exception {
        ImportPreview preview = preview(workbook(kenya));
        assertThat(preview.edit()).isEmpty();
        FilePreview file = preview.files().getFirst();
        assertThat(file.format()).isEqualTo("Survey XLSX");
        assertThat(file.offer().read()).isZero();
        assertThat(file.refusals()).isEmpty();
    }

    @Test
    void everyNetworkAtHomeHasASheetAndTheSamePlanGivesTheSameBytes() throws Exception {
        Path first = workbook(kenya);
        byte[] bytes = Files.readAllBytes(first);
        assertThat(Files.readAllBytes(workbook(kenya))).isEqualTo(bytes);
        List<String> sheets = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(first))) {
            workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
        }
        long home = kenya.networks().stream()
                .filter(network -> network.economy().equals("KE"))
                .count();
        // Instructions and the hidden lists besides.
        assertThat(sheets).hasSize((int) home + 2).contains(SAFARICOM, "Instructions");
    }

    @Test
    void answersComeBackWithGradeSourceDayAndConfidentiality() throws Exception {
        answer("date", LocalDate.of(2027, 3, 31), null, null);
        answer("confidential", "no", null, null);
        answer("peakMbps", "1,2 Tbit/s", "measured", "yes");
        answer("policy", "restrictive", null, null);
        answer("contact/peering", "peering@example.net", null, null);
        answer("aside/ipv6", "yes", null, null);
        ImportPreview preview = preview(filled());
        FilePreview file = preview.files().getFirst();
        assertThat(file.refusals()).isEmpty();
        Network answered = preview.after().network(new Asn(33_771)).orElseThrow();
        assertThat(answered.peakMbps()).isEqualTo(1_200_000.0);
        assertThat(answered.policy()).isEqualTo(PeeringPolicy.RESTRICTIVE);
        LocalDate day = LocalDate.of(2027, 3, 31);
        String source = "Survey of Safaricom (AS33771)";
        assertThat(answered.evidence())
                .contains(
                        new Evidence("peakMbps", Grade.MEASURED, source, day, null, null, true),
                        new Evidence("policy", Grade.PUBLISHED, source, day, null, null, false));
        assertThat(file.offer().notes()).extracting(note -> note.key()).containsExactly("import.survey.aside");
        assertThat(preview.after().toString()).doesNotContain("example.net");
        // Everything else is as it was.
        assertThat(preview.after().networks().size()).isEqualTo(kenya.networks().size());
        assertThat(file.added()).isZero();
        assertThat(file.changed()).isEqualTo(1);
    }

    @Test
    void whatIsSaidNowhereIsConfidentialAndAFigureAnEstimate() throws Exception {
        answer("peakMbps", 900_000.0, null, null);
        Network answered = preview(filled()).after().network(new Asn(33_771)).orElseThrow();
        assertThat(answered.evidence())
                .filteredOn(entry -> entry.field().equals("peakMbps"))
                .extracting(Evidence::grade, Evidence::confidential)
                .containsExactly(Tuple.tuple(Grade.ESTIMATE, true));
    }

    @Test
    void listsAreMergedEntryByEntry() throws Exception {
        answer("users[Nairobi/mobile].subscribers", 13_000_000.0, "measured", null);
        answer("users[+1].city", "Garissa", null, null);
        answer("users[+1].access", "mobile", null, null);
        answer("users[+1].subscribers", "120 000", null, null);
        answer("contracts[+1].provider", "AS37061", null, null);
        answer("contracts[+1].ipPricePerMbpsMonth", "4,25", "measured", "yes");
        answer("contracts[+1].commitMbps", "10G", "measured", "yes");
        answer("contracts[+1].endDate", "31.12.2028", null, null);
        answer("flows[AS36866].mbps", 800.0, "measured", null);
        answer("flows[AS36914].mbps", 20.0, "estimate", null);
        String exchange = kenya.exchanges().items().getFirst().id();
        answer("stances[" + exchange + "].stance", "refuses", null, null);
        answer("stances[" + exchange + "].reason", "=HYPERLINK(\"http://x\")", null, null);
        ImportPreview preview = preview(filled());
        assertThat(preview.files().getFirst().refusals()).isEmpty();
        Network before = kenya.network(new Asn(33_771)).orElseThrow();
        Network after = preview.after().network(new Asn(33_771)).orElseThrow();
        assertThat(after.users()).hasSize(before.users().size() + 1);
        assertThat(after.users().getFirst().subscribers()).isEqualTo(13_000_000);
        assertThat(after.users().getLast())
                .extracting(Users::city, Users::subscribers)
                .containsExactly("Garissa", 120_000L);
        Contract contract = after.contracts().getLast();
        assertThat(contract)
                .extracting(Contract::provider, Contract::ipPricePerMbpsMonth, Contract::commitMbps, Contract::endDate)
                .containsExactly(new Asn(37_061), 4.25, 10_000.0, LocalDate.of(2028, 12, 31));
        assertThat(contract.evidence())
                .extracting(Evidence::field)
                .containsExactly("provider", "ipPricePerMbpsMonth", "commitMbps", "endDate");
        assertThat(after.stances())
                .filteredOn(stance -> stance.exchange().equals(exchange))
                .extracting(Stance::stance, Stance::reason)
                .containsExactly(Tuple.tuple(StanceKind.REFUSES, "=HYPERLINK(\"http://x\")"));
        assertThat(preview.after().measuredFlows().stream().map(MeasuredFlow::key))
                .containsExactly("AS36866>AS33771");
        assertThat(preview.files().getFirst().offer().notes())
                .extracting(note -> note.key())
                .containsExactly("import.survey.estimatedFlows");
    }

    @Test
    void theSameAnswersAgainChangeNothing() throws Exception {
        answer("peakMbps", 900_000.0, "measured", "no");
        answer("users[Nairobi/mobile].subscribers", 13_000_000.0, "measured", null);
        answer("contracts[+1].provider", "AS37061", null, null);
        answer("contracts[+1].commitMbps", 500.0, null, null);
        answer("flows[AS36866].mbps", 800.0, "measured", null);
        Path file = filled();
        Plan once = preview(file).after();
        assertThat(Importing.preview(once, List.of(file), TEXTS, Progress.NONE).edit())
                .isEmpty();
    }

    @Test
    void whatCannotBeTakenIsRefusedWithSheetAndCellAndTheRestGoesIn() throws Exception {
        answer("peakMbps", "1,234", null, null);
        answer("soldAbroadMbps", "10 MB/s", null, null);
        answer("policy", "friendly", null, null);
        answer("date", "03/04/2027", null, null);
        answer("users[Nairobi/mobile].subscribers", 1.5, null, null);
        answer("contracts[+1].provider", "AS65551", null, null);
        answer("contracts[+2].commitMbps", 5.0, null, null);
        answer("economy", "KE", "perhaps", null);
        answer("users[Mombasa/mobile].subscribers", 2_700_000.0, "measured", null);
        ImportPreview preview = preview(filled());
        FilePreview file = preview.files().getFirst();
        assertThat(file.refusals()).extracting(Refused::where).allMatch(where -> where.startsWith(SAFARICOM + "!D"));
        assertThat(file.refusals())
                .extracting(refused -> refused.why().key())
                .containsExactlyInAnyOrder(
                        "import.cell.wrong",
                        "import.cell.wrong",
                        "import.cell.wrong",
                        "import.cell.wrong",
                        "import.cell.wrong",
                        "import.cell.noItem",
                        "import.survey.contractNeeds",
                        "import.survey.at");
        Network after = preview.after().network(new Asn(33_771)).orElseThrow();
        assertThat(after.users().get(1).subscribers()).isEqualTo(2_700_000);
        assertThat(preview.files().getFirst().changed()).isEqualTo(1);
    }

    // The column of the paths is hidden, but nobody is kept from it.
    @Test
    void aPathThatWasChangedByHandIsRefusedAndTheRestGoesIn() throws Exception {
        Path file = workbook(kenya);
        try (XSSFWorkbook workbook = open(file)) {
            Sheet sheet = workbook.getSheet(SAFARICOM);
            change(
                    sheet,
                    "users[+1].city",
                    "pops",
                    kenya.sites().items().getFirst().id());
            change(sheet, "users[+1].subscribers", "gateways", "x");
            change(sheet, "contracts[+1].commitMbps", "contracts[AS0].commitMbps", "5");
            change(sheet, "contracts[+2].commitMbps", "contracts[AS9999999999].commitMbps", "5");
            change(sheet, "economy", "contracts", "AS37061");
            change(sheet, "peakMbps", "peakMbps", "900000");
            save(workbook, file);
        }
        ImportPreview preview = preview(file);
        assertThat(preview.files().getFirst().refusals())
                .extracting(refused -> refused.why().key())
                .containsExactlyInAnyOrder(
                        "import.cell.wrong",
                        "import.cell.wrong",
                        "import.cell.wrong",
                        "import.survey.contractNeeds",
                        "import.survey.contractNeeds");
        assertThat(preview.after().network(new Asn(33_771)).orElseThrow().peakMbps())
                .isEqualTo(900_000.0);
    }

    private static void change(Sheet sheet, String path, String to, String answer) {
        Row row = row(sheet, path);
        row.getCell(SurveyColumns.PATH).setCellValue(to);
        row.getCell(SurveyColumns.ANSWER).setCellValue(answer);
    }

    @Test
    void ofTwoContractsOfOneProviderTheOneWithoutASiteIsCalledByTheProviderAlone() throws Exception {
        Network network = kenya.network(new Asn(33_771)).orElseThrow();
        Contract first = network.contracts().getFirst();
        int site = Contract.NOUN.indexOf("site");
        List<Contract> both = List.of(
                Contract.NOUN.with(first, site, kenya.sites().items().getFirst().id()),
                Contract.NOUN.with(first, site, null));
        Network twice = Network.NOUN.with(network, Network.NOUN.indexOf("contracts"), both);
        List<Network> networks = kenya.networks().stream()
                .map(other -> other.equals(network) ? twice : other)
                .toList();
        Plan plan = kenya.withTable(Kind.NETWORK, Table.of(networks));
        Path file = workbook(plan);
        try (XSSFWorkbook workbook = open(file)) {
            String path = "contracts[" + first.provider() + "].capacityMbps";
            change(workbook.getSheet(SAFARICOM), path, path, "123456");
            save(workbook, file);
        }
        Network after = preview(file, plan).after().network(new Asn(33_771)).orElseThrow();
        assertThat(after.contracts().getFirst()).isEqualTo(both.getFirst());
        assertThat(after.contracts().getLast().capacityMbps()).isEqualTo(123_456.0);
    }

    @Test
    void aFormulaCountsWithItsResultAndOneWithoutIsRefused() throws Exception {
        answer("peakMbps", "", null, null);
        Path file = workbook(kenya);
        try (XSSFWorkbook workbook = open(file)) {
            Cell cell = row(workbook.getSheet(SAFARICOM), "peakMbps").getCell(SurveyColumns.ANSWER);
            cell.setCellFormula("2*450000");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            row(workbook.getSheet(SAFARICOM), "soldAbroadMbps")
                    .getCell(SurveyColumns.ANSWER)
                    .setCellFormula("1/0");
            save(workbook, file);
        }
        ImportPreview preview = preview(file);
        assertThat(preview.after().network(new Asn(33_771)).orElseThrow().peakMbps())
                .isEqualTo(900_000.0);
        assertThat(preview.files().getFirst().refusals()).hasSize(1);
    }

    @Test
    void noNameBecomesAFormulaAndNoValueOfThePlanIsInTheWorkbook() throws Exception {
        Network safaricom = kenya.network(new Asn(33_771)).orElseThrow();
        Network odd = Network.NOUN.with(safaricom, Network.NOUN.indexOf("name"), "=cmd|'/c calc'!A1");
        Plan plan = kenya.withTable(
                odd.kind(),
                Table.of(kenya.networks().stream()
                        .map(network -> network.asn().equals(odd.asn()) ? odd : network)
                        .toList()));
        Path file = workbook(plan);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String text;
                try (InputStream in = zip.getInputStream(entry)) {
                    text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
                assertThat(text).doesNotContain("<f>").doesNotContain("13349000");
            }
        }
        assertThat(preview(file, plan).edit()).isEmpty();
    }

    @Test
    void aSecondRoundAsksOfWhatIsKnownButNamesNoConfidentialProvider() throws Exception {
        answer("contracts[+1].provider", "AS37061", null, "yes");
        answer("contracts[+2].provider", "AS30844", null, "no");
        answer("contracts[+2].ipPricePerMbpsMonth", 4.0, "measured", "yes");
        Plan after = preview(filled()).after();
        try (XSSFWorkbook workbook = open(workbook(after))) {
            List<String> paths = new ArrayList<>();
            workbook.getSheet(SAFARICOM).forEach(row -> {
                Cell path = row.getCell(SurveyColumns.PATH);
                paths.add(path == null ? "" : path.getStringCellValue());
            });
            assertThat(paths)
                    .contains("contracts[AS30844].ipPricePerMbpsMonth")
                    .doesNotContain("contracts[AS37061].ipPricePerMbpsMonth");
        }
    }

    @Test
    void choicesAreDropDowns() throws Exception {
        try (XSSFWorkbook workbook = open(workbook(kenya))) {
            Sheet sheet = workbook.getSheet(SAFARICOM);
            int policy = row(sheet, "policy").getRowNum();
            List<? extends DataValidation> rules = sheet.getDataValidations().stream()
                    .filter(rule -> rule.getRegions().getCellRangeAddress(0).getFirstRow() == policy)
                    .toList();
            // The answer, how it is known, whether it is confidential.
            assertThat(rules).hasSize(3);
            assertThat(rules)
                    .allMatch(
                            rule -> rule.getValidationConstraint().getFormula1().startsWith("Lists!$"));
        }
    }

    @Test
    void libreOfficeOpensItAndWhatItSavesIsReadTheSame() throws Exception {
        Office.needed();
        answer("date", LocalDate.of(2027, 3, 31), null, null);
        answer("peakMbps", "10G", "measured", "yes");
        Path file = filled();
        Path saved = Office.convert(file, "xlsx");
        assertThat(preview(saved).after()).isEqualTo(preview(file).after());
        assertThat(preview(saved).files().getFirst().format()).isEqualTo("Survey XLSX");
    }

    private void answer(String path, Object answer, @Nullable String grade, @Nullable String confidential) {
        answers.put(path, new Given(answer, grade, confidential));
    }

    private Path workbook(Plan plan) throws IOException {
        Path file = folder.resolve("answers.xlsx");
        Files.write(file, SurveyWriter.write(plan, SurveyWriter.candidates(plan), TEXTS));
        return file;
    }

    private Path filled() throws IOException {
        Path file = workbook(kenya);
        try (XSSFWorkbook workbook = open(file)) {
            Sheet sheet = workbook.getSheet(SAFARICOM);
            for (Map.Entry<String, Given> given : answers.entrySet()) {
                Row row = row(sheet, given.getKey());
                switch (given.getValue().answer()) {
                    case Double number -> row.getCell(SurveyColumns.ANSWER).setCellValue(number);
                    case LocalDate day -> row.getCell(SurveyColumns.ANSWER).setCellValue(DateUtil.getExcelDate(day));
                    case Object text -> row.getCell(SurveyColumns.ANSWER).setCellValue(text.toString());
                }
                if (given.getValue().grade() != null) {
                    row.getCell(SurveyColumns.GRADE)
                            .setCellValue(given.getValue().grade());
                }
                if (given.getValue().confidential() != null) {
                    row.getCell(SurveyColumns.CONFIDENTIAL)
                            .setCellValue(given.getValue().confidential());
                }
            }
            save(workbook, file);
        }
        return file;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static void save(XSSFWorkbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static Row row(Sheet sheet, String path) {
        for (Row row : sheet) {
            Cell cell = row.getCell(SurveyColumns.PATH);
            if (cell != null && cell.getStringCellValue().equals(path)) {
                return row;
            }
        }
        throw new AssertionError("nothing asks for " + path);
    }

    private ImportPreview preview(Path file) throws Exception {
        return preview(file, kenya);
    }

    private static ImportPreview preview(Path file, Plan plan) throws Exception {
        return Importing.preview(plan, List.of(file), TEXTS, Progress.NONE);
    }
}
