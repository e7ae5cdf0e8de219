package org.ixplanner.app.report.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The numbers of sections, tables and figures, by where they stand. Cross references are checked when it is made, so
/// that none leads nowhere.
public final class Numbering {

    private static final int DEEPEST = 3;

    private final Report report;
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Set<String> sections = new LinkedHashSet<>();
    private int tables;
    private int figures;

    private Numbering(Report report) {
        this.report = report;
    }

    /// The numbers of a report.
    ///
    /// @throws IllegalArgumentException if an id is used twice, a cross reference or source mark leads nowhere, or
    ///     sections are too deep: mistakes in the code
    public static Numbering of(Report report) {
        Numbering numbering = new Numbering(report);
        numbering.number("", report.sections(), 1);
        numbering.check(report.sections());
        return numbering;
    }

    /// The number of a section, table or figure: `2.1`, `4`.
    public String number(String id) {
        return found(numbers, id);
    }

    /// How a cross reference calls it: `Table 4`.
    public String label(String id) {
        return found(labels, id);
    }

    /// Whether a section is called so.
    public boolean isSection(String id) {
        return sections.contains(id);
    }

    /// Every id, in reading order.
    public Set<String> ids() {
        return Collections.unmodifiableSet(numbers.keySet());
    }

    private void number(String above, List<Section> sections, int level) {
        if (level > DEEPEST && !sections.isEmpty()) {
            throw new IllegalArgumentException("sections are at most " + DEEPEST + " levels deep");
        }
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String number = above + (i + 1);
            put(section.id(), report.words().section(), number);
            this.sections.add(section.id());
            section.blocks().forEach(this::number);
            number(number + ".", section.sections(), level + 1);
        }
    }

    private void number(Block block) {
        switch (block) {
            case Block.CaptionedTable table -> put(table.id(), report.words().table(), Integer.toString(++tables));
            case Block.Figure figure -> put(figure.id(), report.words().figure(), Integer.toString(++figures));
            case Block.Paragraph _, Block.Bullets _, Block.KeyFigures _, Block.SourceList _ -> {}
        }
    }

    private void put(String id, String word, String number) {
        if (numbers.put(id, number) != null) {
            throw new IllegalArgumentException("two parts of the report are called " + id);
        }
        labels.put(id, word + "\u00A0" + number);
    }

    private void check(List<Section> sections) {
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.Paragraph paragraph -> paragraph.text().forEach(this::check);
                    case Block.Bullets bullets -> bullets.items().forEach(item -> item.forEach(this::check));
                    case Block.CaptionedTable _, Block.Figure _, Block.KeyFigures _, Block.SourceList _ -> {}
                }
            }
            check(section.sections());
        }
    }

    private void check(Inline piece) {
        switch (piece) {
            case Inline.CrossReference reference -> found(numbers, reference.target());
            case Inline.SourceMark mark -> {
                if (mark.number() < 1 || mark.number() > report.sources().size()) {
                    throw new IllegalArgumentException("there is no source " + mark.number());
                }
            }
            case Inline.Plain _, Inline.Strong _, Inline.Footnote _ -> {}
        }
    }

    private static String found(Map<String, String> map, String id) {
        String value = map.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no part of the report is called " + id);
        }
        return value;
    }
}
