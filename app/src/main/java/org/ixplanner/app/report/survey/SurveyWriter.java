package org.ixplanner.app.report.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ixplanner.app.report.model.Properties;
import org.ixplanner.app.report.ooxml.FixedZip;
import org.ixplanner.app.report.ooxml.Stamp;
import org.ixplanner.app.report.ooxml.XmlText;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.text.Message;

/// Writes the workbook of the survey: instructions, then a sheet for each network that is asked. It holds questions
/// and names, no value of the plan.
public final class SurveyWriter {

    /// The name by which a workbook is known as a survey.
    public static final String MARK = "ixplanner_survey";

    private static final int INSTRUCTIONS = 7;
    private static final int WIDE = 110;
    private static final int UNITS_PER_LETTER = 256;
    private static final float LINE_POINTS = 15;
    private static final Instant ANY_DAY = Instant.parse("1980-01-01T00:00:00Z");

    private SurveyWriter() {}

    /// Who is asked if nobody is chosen: the networks at home, whatever they do.
    public static List<Network> candidates(Plan plan) {
        return plan.networks().stream()
                .filter(network -> network.economy().equals(plan.header().country()))
                .toList();
    }

    /// The workbook; the same plan gives the same bytes.
    ///
    /// @param networks who is asked
    public static byte[] write(Plan plan, List<Network> networks, Texts texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            String title = texts.format(Message.of("survey.title", plan.header().name()));
            stamp(plan, texts, title).into(workbook.getProperties());
            SurveyLooks looks = new SurveyLooks(workbook);
            instructions(workbook, looks, plan, networks, texts);
            XSSFSheet[] sheets = networks.stream()
                    .map(network -> workbook.createSheet(network.key()))
                    .toArray(XSSFSheet[]::new);
            SurveyLists lists = new SurveyLists(workbook);
            for (int i = 0; i < sheets.length; i++) {
                Network network = networks.get(i);
                new SurveySheet(sheets[i], looks, new SurveyRules(plan, lists, texts), texts)
                        .write(network, new SurveyForm(plan, network, texts).blocks());
            }
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FixedZip.of(bytes.toByteArray());
    }

    private static Stamp stamp(Plan plan, Texts texts, String title) {
        LocalDate day = plan.header().dataDate();
        Instant made = day == null ? ANY_DAY : day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Locale locale = texts.locale();
        String program = texts.text("program.name");
        return new Stamp(new Properties(locale, program, title, List.of(), program, made, ""), title);
    }

    private static void instructions(
            XSSFWorkbook workbook, SurveyLooks looks, Plan plan, List<Network> networks, Texts texts) {
        String name = texts.text("survey.instructions");
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setColumnWidth(0, WIDE * UNITS_PER_LETTER);
        sheet.setDisplayGridlines(false);
        line(sheet, texts.format(Message.of("survey.title", plan.header().name())), looks, SurveyLooks.Role.TITLE);
        for (int i = 1; i <= INSTRUCTIONS; i++) {
            line(
                    sheet,
                    texts.format(
                            Message.of("survey.instructions." + i, plan.header().currency())),
                    looks,
                    SurveyLooks.Role.TEXT);
        }
        line(sheet, texts.text("survey.networks"), looks, SurveyLooks.Role.SECTION);
        for (Network network : networks) {
            line(sheet, SurveyForm.called(network), looks, SurveyLooks.Role.TEXT);
        }
        SurveySheet.print(sheet);
        Name mark = workbook.createName();
        mark.setNameName(MARK);
        mark.setRefersToFormula("'" + name + "'!$A$1");
    }

    private static void line(XSSFSheet sheet, String text, SurveyLooks looks, SurveyLooks.Role role) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        SurveySheet.put(row, 0, XmlText.line(text), looks.of(role));
        if (role == SurveyLooks.Role.TEXT) {
            row.setHeightInPoints(LINE_POINTS * StrictMath.max(1, Math.ceilDiv(text.length(), WIDE)) + 3);
        } else {
            row.setHeightInPoints(LINE_POINTS * 2);
        }
    }
}
