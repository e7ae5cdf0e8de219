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
                        telling.paragraph("report.sources.text", index.all().size(), index.count()),
                        new Block.SourceList());
        return Section.of("sources", telling.say("report.sources"), blocks);
    }

    /// The sources themselves, in order.
    public List<Source> sources() {
        return IntStream.rangeClosed(1, index.all().size())
                .mapToObj(number -> new Source(index.all().get(number - 1).words(), detail(number)))
                .toList();
    }

    private String detail(int number) {
        List<String> parts = new ArrayList<>();
        LocalDate date = index.all().get(number - 1).date();
        if (date != null) {
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
