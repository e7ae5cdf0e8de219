package org.ixplanner.app.mapsheet;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.report.content.ReportMap;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.render.SheetPainter;

/// The maps of a report: the baseline, and the scenario that the report shows first.
///
/// @param texts the words
public record ReportMaps(Texts texts) {

    // Letters still to be read where the sheet is as wide as a page's text, and two maps on one page to be compared.
    private static final int WIDTH_PX = 940;
    private static final int HEIGHT_PX = 583;

    /// The maps of a study.
    public List<ReportMap> of(Study study) {
        PlanSheets sheets = new PlanSheets(texts);
        SheetPainter painter = sheets.painter();
        List<Outcome> shown = new ArrayList<>(List.of(study.baseline()));
        Outcome featured = study.featured();
        if (!featured.id().equals(study.baseline().id())) {
            shown.add(featured);
        }
        return shown.stream()
                .map(outcome -> map(painter, sheets.sheet(study, outcome), study, outcome))
                .toList();
    }

    private ReportMap map(SheetPainter painter, Sheet sheet, Study study, Outcome outcome) {
        Message words = Message.of("mapsheet.alternative", study.plan().header().name(), outcome.name());
        return new ReportMap(
                texts.format(Message.of("mapsheet.caption", outcome.name())),
                texts.format(words),
                (canvas, width, height) -> {
                    Graphics2D own = (Graphics2D) canvas.create();
                    own.scale(width / WIDTH_PX, height / HEIGHT_PX);
                    painter.paint(sheet, own, WIDTH_PX, HEIGHT_PX);
                    own.dispose();
                },
                (double) HEIGHT_PX / WIDTH_PX);
    }
}
