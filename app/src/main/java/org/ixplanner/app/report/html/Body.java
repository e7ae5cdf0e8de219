package org.ixplanner.app.report.html;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Inline;
import org.ixplanner.app.report.model.KeyFigure;
import org.ixplanner.app.report.model.Numbering;
import org.ixplanner.app.report.model.Report;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.app.report.model.Source;

/// The sections of a report.
final class Body {

    // Of these, and no more, the style for paper makes rows.
    private static final int FIGURES_IN_A_ROW = 3;

    private final Markup markup;
    private final Report report;
    private final Numbering numbering;
    private final Tables tables;
    private final Pictures pictures;
    private final List<String> footnotes = new ArrayList<>();
    private int told;

    Body(Markup markup, Report report, Numbering numbering, Medium medium) {
        this.markup = markup;
        this.report = report;
        this.numbering = numbering;
        tables = new Tables(markup, report.words(), numbering, medium);
        pictures = new Pictures(markup, numbering, medium);
    }

    void write() {
        write(report.sections(), 2);
    }

    private void write(List<Section> sections, int level) {
        for (Section section : sections) {
            markup.open("section", "id", section.id());
            List<Block> blocks = section.blocks();
            int kept = blocks.isEmpty() || isLong(blocks.getFirst()) ? 0 : 1;
            markup.open("div", "class", kept == 0 ? "heading" : "kept");
            markup.open("h" + level);
            markup.element("span", numbering.number(section.id()), "class", "number");
            markup.text(" " + section.heading()).close();
            blocks.subList(0, kept).forEach(this::write);
            markup.close();
            blocks.subList(kept, blocks.size()).forEach(this::write);
            write(section.sections(), level + 1);
            markup.close();
        }
    }

    // A heading stays on the sheet of what follows it, unless that may need several.
    private static boolean isLong(Block block) {
        return switch (block) {
            case Block.Paragraph _, Block.KeyFigures _, Block.Figure _ -> false;
            case Block.Bullets _, Block.CaptionedTable _, Block.SourceList _ -> true;
        };
    }

    private void write(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                markup.open("p", "dir", "auto");
                paragraph.text().forEach(this::write);
                markup.close();
            }
            case Block.Bullets bullets -> {
                markup.open("ul");
                for (List<Inline> item : bullets.items()) {
                    markup.open("li", "dir", "auto");
                    item.forEach(this::write);
                    markup.close();
                }
                markup.close();
            }
            case Block.KeyFigures figures -> write(figures.figures());
            case Block.CaptionedTable table -> tables.write(table);
            case Block.Figure figure -> pictures.write(figure);
            case Block.SourceList _ -> writeSources();
        }
        writeFootnotes();
    }

    private void write(Inline piece) {
        switch (piece) {
            case Inline.Plain plain -> markup.text(plain.words());
            case Inline.Strong strong -> markup.element("strong", strong.words());
            case Inline.SourceMark mark -> {
                markup.text("\u00A0");
                markup.element("a", "[" + mark.number() + "]", "class", "mark", "href", "#" + source(mark.number()));
            }
            case Inline.CrossReference reference ->
                markup.element("a", numbering.label(reference.target()), "href", "#" + reference.target());
            case Inline.Footnote footnote -> {
                footnotes.add(footnote.words());
                String number = Integer.toString(told + footnotes.size());
                markup.open("sup");
                markup.element("a", number, "href", "#footnote-" + number);
                markup.close();
            }
        }
    }

    // A page without end has no foot: what would stand there follows its block.
    private void writeFootnotes() {
        for (String footnote : footnotes) {
            String number = Integer.toString(++told);
            markup.open("p", "class", "footnote", "id", "footnote-" + number, "dir", "auto");
            markup.element("sup", number).text(" " + footnote).close();
        }
        footnotes.clear();
    }

    private void write(List<KeyFigure> figures) {
        markup.open("div", "class", "figures");
        for (int i = 0; i < figures.size(); i += FIGURES_IN_A_ROW) {
            markup.open("div", "class", "figure-row");
            figures.subList(i, Math.min(figures.size(), i + FIGURES_IN_A_ROW)).forEach(this::write);
            markup.close();
        }
        markup.close();
    }

    private void write(KeyFigure figure) {
        markup.open("div", "class", "figure-box");
        markup.element("p", figure.name(), "class", "name");
        markup.element("p", figure.number(), "class", "big");
        part("range", figure.range());
        part("change", figure.change());
        part("meaning", figure.meaning());
        markup.close();
    }

    private void part(String kind, String words) {
        if (!words.isEmpty()) {
            markup.element("p", words, "class", kind);
        }
    }

    private void writeSources() {
        markup.open("div", "class", "sources");
        int number = 0;
        for (Source source : report.sources()) {
            number++;
            report.workBegun(number).ifPresent(work -> markup.element("p", work, "class", "work", "dir", "auto"));
            markup.open("p", "class", source.work().isEmpty() ? "source" : "of-work", "id", source(number));
            markup.element("span", "[" + number + "]", "class", "number");
            markup.text(" " + source.words());
            if (!source.detail().isEmpty()) {
                markup.text(" ").element("span", "(" + source.detail() + ")", "class", "detail");
            }
            markup.close();
        }
        markup.close();
    }

    private static String source(int number) {
        return "source-" + number;
    }
}
