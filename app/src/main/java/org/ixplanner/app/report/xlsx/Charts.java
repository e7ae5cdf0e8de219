package org.ixplanner.app.report.xlsx;

import java.util.HexFormat;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.ixplanner.app.report.model.Meaning;
import org.ixplanner.app.report.workbook.Layout;
import org.ixplanner.app.report.workbook.Sheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/// Native bar charts beneath the table, fed by its cells.
///
/// @param out the sheet they are on
/// @param sheet whose charts they are
/// @param layout where cells stand
record Charts(XSSFSheet out, Sheet sheet, Layout layout) {

    private static final int COLUMNS = 8;
    private static final int ROWS = 20;
    private static final int GAP_WIDTH = 60;
    private static final int STACKED_OVERLAP = 100;

    void write() {
        int top = Layout.firstRow(sheet) + sheet.rows().size() + (sheet.total().isPresent() ? 2 : 1);
        for (Sheet.Chart chart : sheet.charts()) {
            XSSFDrawing drawing = out.createDrawingPatriarch();
            write(drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, top, COLUMNS, top + ROWS)), chart);
            top += ROWS + 1;
        }
    }

    private void write(XSSFChart made, Sheet.Chart chart) {
        made.setTitleText(chart.title());
        made.setTitleOverlay(false);
        made.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis names = made.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = made.createValueAxis(AxisPosition.BOTTOM);
        values.setTitle(chart.axis());
        values.setCrosses(AxisCrosses.MAX);
        values.setNumberFormat("#,##0");
        XDDFBarChartData data = (XDDFBarChartData) made.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(chart.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(GAP_WIDTH);
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromStringCellRange(sheetOf(chart.names()), range(chart.names()));
        for (Sheet.Series series : chart.series()) {
            XDDFNumericalDataSource<Double> numbers =
                    XDDFDataSourcesFactory.fromNumericCellRange(sheetOf(series.values()), range(series.values()));
            add(data, categories, numbers, series);
        }
        made.plot(data);
        if (chart.stacked()) {
            putBarsInLine(made);
        }
    }

    // The overlap's type is not in POI's smaller set of schemas, so the element is written as it is.
    private static void putBarsInLine(XSSFChart made) {
        CTBarChart bars = made.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor cursor = bars.getGapWidth().newCursor()) {
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement(new QName(CTBarChart.type.getName().getNamespaceURI(), "overlap"));
            cursor.insertAttributeWithValue("val", Integer.toString(STACKED_OVERLAP));
        }
    }

    private void add(
            XDDFBarChartData data,
            XDDFCategoryDataSource categories,
            XDDFNumericalDataSource<Double> numbers,
            Sheet.Series series) {
        XDDFChartData.Series added = data.addSeries(categories, numbers);
        Layout.Place name = layout.place(series.name());
        String title = out.getWorkbook()
                .getSheet(name.sheet())
                .getRow(name.row())
                .getCell(name.column())
                .getStringCellValue();
        added.setTitle(title, new CellReference(name.sheet(), name.row(), name.column(), true, true));
        added.setShapeProperties(shape(series.meaning()));
    }

    // Told apart by pattern in grey print, as in the documents. Patterns are not in POI's smaller set of schemas, so
    // the element is written as it is.
    private static XDDFShapeProperties shape(Meaning meaning) {
        String colour = "<a:srgbClr val=\"" + HexFormat.of().withUpperCase().toHexDigits(meaning.rgb(), 6) + "\"/>";
        String fill =
                switch (meaning) {
                    case ON_NET, LOCAL, CHOSEN, BEFORE -> "<a:solidFill>" + colour + "</a:solidFill>";
                    case REGIONAL -> pattern("wdUpDiag", colour);
                    case INTERNATIONAL -> pattern("dotGrid", colour);
                    case UNSERVED -> pattern("diagCross", colour);
                };
        String namespace = CTShapeProperties.type.getName().getNamespaceURI();
        try {
            return new XDDFShapeProperties(CTShapeProperties.Factory.parse(
                    "<xml-fragment xmlns:a=\"" + namespace + "\">" + fill + "</xml-fragment>"));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pattern(String preset, String colour) {
        return "<a:pattFill prst=\"" + preset + "\"><a:fgClr><a:srgbClr val=\"FFFFFF\"/></a:fgClr><a:bgClr>" + colour
                + "</a:bgClr></a:pattFill>";
    }

    private XSSFSheet sheetOf(Sheet.Line line) {
        return out.getWorkbook().getSheet(layout.place(line.from()).sheet());
    }

    private CellRangeAddress range(Sheet.Line line) {
        Layout.Place from = layout.place(line.from());
        Layout.Place to = layout.place(line.to());
        return new CellRangeAddress(from.row(), to.row(), from.column(), to.column());
    }
}
