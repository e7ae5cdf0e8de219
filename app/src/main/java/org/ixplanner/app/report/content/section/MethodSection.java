package org.ixplanner.app.report.content.section;

import java.util.List;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Section;

/// How the numbers are made.
public final class MethodSection {

    private final Telling telling;
    private final String program;

    /// @param telling what is told
    /// @param program name and version
    public MethodSection(Telling telling, String program) {
        this.telling = telling;
        this.program = program;
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
                        telling.paragraph(
                                "report.method.again",
                                program,
                                Long.toString(telling.plan().header().seed()))));
    }
}
