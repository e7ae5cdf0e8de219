package org.ixplanner.app.report.content.section;

import java.util.List;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.exchange.enclosure.Enclosure;
import org.ixplanner.exchange.enclosure.RunManifest;

/// How the numbers are made.
public final class MethodSection {

    private final Telling telling;
    private final Enclosure enclosure;

    /// @param telling what is told
    /// @param enclosure what the report encloses
    public MethodSection(Telling telling, Enclosure enclosure) {
        this.telling = telling;
        this.enclosure = enclosure;
    }

    /// The section.
    public Section section() {
        return Section.of(
                "method",
                telling.say("report.method"),
                List.of(
                        telling.paragraph("report.method.text"),
                        Block.Bullets.of(List.of(
                                telling.say("report.method.demand"),
                                telling.say("report.method.content"),
                                telling.say("report.method.routing"),
                                telling.say("report.method.ground"),
                                telling.say("report.method.money"),
                                telling.say("report.method.notDone"))),
                        again(),
                        telling.paragraph(
                                enclosure.hasPlan() ? "report.method.enclosed" : "report.method.notEnclosed")));
    }

    private Block.Paragraph again() {
        RunManifest manifest = enclosure.manifest();
        return telling.paragraph(
                "report.method.again", manifest.program(), Long.toString(manifest.seed()), manifest.planSha256());
    }
}
