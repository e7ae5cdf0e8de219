package org.ixplanner.app.report.model;

import java.util.List;

/// What a section is made of.
public sealed interface Block {

    /// A paragraph.
    ///
    /// @param text in pieces
    record Paragraph(List<Inline> text) implements Block {

        /// Keeps its own copy of the list.
        public Paragraph {
            text = List.copyOf(text);
        }

        /// Plain words.
        public static Paragraph of(String words) {
            return new Paragraph(List.of(new Inline.Plain(words)));
        }
    }

    /// A list with a mark before each item.
    ///
    /// @param items each in pieces
    record Bullets(List<List<Inline>> items) implements Block {

        /// Keeps its own copies of the lists.
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }

        /// Plain words, an item each.
        public static Bullets of(List<String> items) {
            return new Bullets(items.stream()
                    .map(item -> List.<Inline>of(new Inline.Plain(item)))
                    .toList());
        }
    }

    /// Figures that a reader should not miss, side by side.
    ///
    /// @param figures in reading order
    record KeyFigures(List<KeyFigure> figures) implements Block {

        /// Keeps its own copy of the list.
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /// A table with its caption above.
    ///
    /// @param id what cross references name
    /// @param caption without "Table" and number
    /// @param table what is in it
    record CaptionedTable(String id, String caption, DataTable table) implements Block {}

    /// A picture with its caption below.
    ///
    /// @param id what cross references name
    /// @param caption without "Figure" and number
    /// @param alternativeText what it shows, for those who cannot see it
    /// @param picture what is painted
    /// @param heightByWidth height ÷ width; the width is that of the page's text
    record Figure(String id, String caption, String alternativeText, Drawing picture, double heightByWidth)
            implements Block {}

    /// The sources of the report, numbered.
    record SourceList() implements Block {}
}
