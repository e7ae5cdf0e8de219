package org.ixplanner.app.report.content.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ixplanner.app.report.content.told.SourceIndex;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.app.report.model.Source;
import org.ixplanner.engine.plan.Basis;
import org.jspecify.annotations.Nullable;

/// Where the plan's values come from.
public final class SourcesSection {

    private final Telling telling;
    private final SourceIndex index;

    /// @param telling what is told
    public SourcesSection(Telling telling) {
        this.telling = telling;
        index = telling.sources();
    }

    /// The section.
    public Section section() {
        List<Block> blocks = index.all().isEmpty()
                ? List.of(telling.paragraph("report.sources.none"))
                : List.of(
                        telling.paragraph(
                                "report.sources.text",
                                index.all().size(),
                                Basis.of(telling.plan()).stated(),
                                dayOfData()),
                        new Block.SourceList());
        return Section.of("sources", telling.say("report.sources"), blocks);
    }

    // Most values are of the plan's own day, so that is told once.
    private String dayOfData() {
        LocalDate day = telling.plan().header().dataDate();
        return day == null ? "" : telling.say("report.sources.day", telling.day(day));
    }

    /// The sources themselves, in order.
    public List<Source> sources() {
        List<SourceIndex.Entry> entries = index.all();
        return IntStream.range(0, entries.size())
                .mapToObj(i -> {
                    SourceIndex.Entry entry = entries.get(i);
                    return new Source(
                            entry.work(),
                            entry.words(),
                            detail(i + 1, entry.cited().date()));
                })
                .toList();
    }

    private String detail(int number, @Nullable LocalDate date) {
        List<String> parts = new ArrayList<>();
        if (date != null && !date.equals(telling.plan().header().dataDate())) {
            parts.add(telling.day(date));
        }
        SourceIndex.Use use = index.use(number);
        parts.add(use.grades().keySet().stream()
                .map(grade -> telling.word("grade", grade))
                .collect(Collectors.joining(", ")));
        parts.add(use.tables().entrySet().stream()
                .map(entry -> telling.say(
                        "report.sources.use", telling.say("report.table." + entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(", ")));
        return String.join("; ", parts);
    }
}
