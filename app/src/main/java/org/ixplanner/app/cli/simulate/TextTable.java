package org.ixplanner.app.cli.simulate;

import java.util.ArrayList;
import java.util.List;

/// A table for a terminal: a column of names, then columns of figures aligned right; headings take as many lines as
/// they need, and columns that do not fit the width go below.
///
/// @param headings of the columns of figures
/// @param rows a name and the figures of each
record TextTable(List<String> headings, List<Row> rows) {

    private static final int WIDTH = 100;
    private static final int COLUMN = 17;
    private static final String GAP = "  ";

    /// A row.
    ///
    /// @param name of what it shows
    /// @param figures one for each column
    record Row(String name, List<String> figures) {}

    List<String> lines() {
        int names = rows.stream().mapToInt(row -> row.name.length()).max().orElse(0);
        int columns = Math.max(1, (WIDTH - names) / (COLUMN + GAP.length()));
        List<String> lines = new ArrayList<>();
        for (int first = 0; first < headings.size(); first += columns) {
            int end = Math.min(headings.size(), first + columns);
            if (first > 0) {
                lines.add("");
            }
            lines.addAll(block(names, first, end));
        }
        return lines;
    }

    private List<String> block(int names, int first, int end) {
        List<List<String>> heads =
                headings.subList(first, end).stream().map(TextTable::folded).toList();
        int height = heads.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder(" ".repeat(names));
            for (List<String> head : heads) {
                int skip = height - head.size();
                line.append(GAP).append(right(i < skip ? "" : head.get(i - skip)));
            }
            lines.add(line.toString().stripTrailing());
        }
        for (Row row : rows) {
            StringBuilder line = new StringBuilder(row.name + " ".repeat(names - row.name.length()));
            row.figures.subList(first, end).forEach(figure -> line.append(GAP).append(right(figure)));
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static String right(String text) {
        return " ".repeat(Math.max(0, COLUMN - text.length())) + text;
    }

    private static List<String> folded(String heading) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : heading.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > COLUMN) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
