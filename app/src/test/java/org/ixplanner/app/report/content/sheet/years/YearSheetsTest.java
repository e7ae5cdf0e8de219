package org.ixplanner.app.report.content.sheet.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ixplanner.app.report.content.DocumentFormat;
import org.ixplanner.app.report.content.ReportInput;
import org.ixplanner.app.report.content.ReportWriter;
import org.ixplanner.app.report.content.ReportYears;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.business.operator.CashFlow;
import org.ixplanner.engine.business.years.YearTable;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.engine.study.Study;
import org.ixplanner.exchange.planfile.LoadResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The sheets of the years, calculated again by POI.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearSheetsTest {

    private YearTable table;
    private XSSFWorkbook book;

    @BeforeAll
    void write() throws Exception {
        Study study = Studies.run(((LoadResult.Loaded) SamplePlans.load("kenya")).plan(), List.of());
        var years = ReportYears.of(study, 20);
        table = years.found().orElseThrow().table().orElseThrow();
        ReportInput input = new ReportInput(
                study,
                new Texts(Locale.ENGLISH),
                List.of(),
                "IXP Planner test",
                "",
                Instant.parse("2026-03-01T00:00:00Z"),
                years,
                true);
        book = new XSSFWorkbook(new ByteArrayInputStream(ReportWriter.bytes(DocumentFormat.XLSX, input)));
    }

    @Test
    void everyFormulaGivesTheNumberOfTheSimulator() {
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(book);
        int formulas = 0;
        for (String name : List.of("Years", "Cash flow")) {
            for (Row row : book.getSheet(name)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        double kept = cell.getNumericCellValue();
                        double again = evaluator.evaluate(cell).getNumberValue();
                        assertThat(again).as(name + " " + cell.getAddress()).isCloseTo(kept, near(kept));
                        formulas++;
                    }
                }
            }
        }
        int operators = table.operators().size();
        assertThat(formulas).isEqualTo(10 + operators * 10 * 4);
    }

    @Test
    void theLastYearOfAnExchangeHasItsNetPresentValue() {
        Sheet sheet = book.getSheet("Cash flow");
        int last = 0;
        for (CashFlow flow : table.operators().values()) {
            last += flow.years().size();
            Row row = sheet.getRow(first(sheet) + last - 1);
            double value = row.getCell(10).getNumericCellValue();
            assertThat(value).isCloseTo(flow.netPresentValue(), near(value));
        }
    }

    @Test
    void anotherFeeMovesWhatIsLeft() {
        Sheet sheet = book.getSheet("Cash flow");
        Row row = sheet.getRow(first(sheet));
        Cell fees = row.getCell(3);
        double before = fees.getNumericCellValue();
        double left = row.getCell(7).getNumericCellValue();
        fees.setCellValue(before + 1000);
        assertThat(new XSSFFormulaEvaluator(book).evaluate(row.getCell(7)).getNumberValue())
                .isCloseTo(left + 1000, near(left));
        fees.setCellValue(before);
    }

    private static org.assertj.core.data.Offset<Double> near(double value) {
        return within(1e-6 * Math.max(1, Math.abs(value)));
    }

    // The first row whose year is a number.
    private static int first(Sheet sheet) {
        for (Row row : sheet) {
            Cell year = row.getCell(2);
            if (year != null && year.getCellType() == CellType.NUMERIC) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no rows in " + sheet.getSheetName());
    }
}
