package org.ixplanner.app.importing.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ixplanner.app.importing.offer.BareName;
import org.ixplanner.app.importing.offer.UnreadableException;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.table.RateCell;

/// Which column of a table holds which field.
///
/// @param columns by field, in the order of the fields
record TableColumns(Map<TableField, Column> columns) {

    // The fields before an equals sign have no commas; names of columns may.
    private static final Pattern BETWEEN = Pattern.compile(",(?=\\s*[A-Za-z.]+\\s*=)");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]\\s*$");
    private static final Pattern RATE = Pattern.compile("[\\s_]([kmgtKMGT]?(?:bit/s|bps|b/s|Bps|BPS))\\s*$");
    private static final Pattern CURRENCY = Pattern.compile("\\s*([A-Z]{3})(?:\\W.*)?");

    /// A column.
    ///
    /// @param index from 0
    /// @param heading its name
    /// @param bare its name without the unit
    /// @param unit as the name has it; empty if it has none
    record Column(int index, String heading, String bare, String unit) {

        static Column of(int index, String heading) {
            for (Pattern pattern : List.of(BRACKETS, RATE)) {
                Matcher unit = pattern.matcher(heading);
                if (unit.find()) {
                    String bare = heading.substring(0, unit.start());
                    return new Column(index, heading, bare, unit.group(1).strip());
                }
            }
            return new Column(index, heading, heading, "");
        }

        /// The currency that the unit begins with; empty if there is none.
        Optional<String> currency() {
            Matcher code = CURRENCY.matcher(unit);
            return code.matches() ? Optional.of(code.group(1)) : Optional.empty();
        }

        /// What a bare number of a rate is to be multiplied by.
        double factor(TableField field) {
            boolean isRate =
                    field.type() instanceof FieldType.Decimal(Unit own, double _, double _) && own == Unit.MBPS;
            return isRate ? RateCell.factor(unit).orElse(1) : 1;
        }
    }

    /// The columns that a mapping names: `peakMbps=Peak,asn=AS number`.
    ///
    /// @throws UnreadableException if it names a field or a column that there is not, or one twice
    static TableColumns mapped(String mapping, List<String> heading) throws UnreadableException {
        Map<TableField, Column> columns = new LinkedHashMap<>();
        for (String pair : BETWEEN.split(mapping, -1)) {
            int sign = pair.indexOf('=');
            if (sign < 0) {
                throw new UnreadableException("", Message.of("import.table.noPair", pair.strip()));
            }
            String name = pair.substring(0, sign).strip();
            TableField field = TableField.named(name)
                    .orElseThrow(() -> new UnreadableException("", Message.of("import.table.noField", name, fields())));
            Column column = column(pair.substring(sign + 1).strip(), heading);
            if (columns.put(field, column) != null) {
                throw new UnreadableException("", Message.of("import.table.fieldTwice", name));
            }
        }
        return new TableColumns(columns).checked();
    }

    private static Column column(String name, List<String> heading) throws UnreadableException {
        for (int i = 0; i < heading.size(); i++) {
            if (heading.get(i).equals(name)) {
                return Column.of(i, heading.get(i));
            }
        }
        for (int i = 0; i < heading.size(); i++) {
            if (squeezed(heading.get(i)).equals(squeezed(name))) {
                return Column.of(i, heading.get(i));
            }
        }
        throw new UnreadableException("", Message.of("import.table.noColumn", name, String.join(", ", heading)));
    }

    /// The columns whose names are those of fields, or such as people use for them. The first of two counts.
    static TableColumns guessed(List<String> heading, Texts texts) throws UnreadableException {
        Map<TableField, Column> columns = new LinkedHashMap<>();
        for (TableField field : TableField.ALL) {
            for (int i = 0; i < heading.size() && !columns.containsKey(field); i++) {
                Column column = Column.of(i, heading.get(i));
                boolean isFree = columns.values().stream().noneMatch(taken -> taken.index() == column.index());
                if (isFree && isCalled(field, column, texts)) {
                    columns.put(field, column);
                }
            }
        }
        return new TableColumns(columns).checked();
    }

    private static boolean isCalled(TableField field, Column column, Texts texts) {
        List<String> names = new ArrayList<>(field.also());
        names.add(squeezed(field.name()));
        String label = "label." + field.name();
        if (field.group() != TableField.Group.EVIDENCE && texts.keys().contains(label)) {
            names.add(squeezed(texts.text(label)));
        }
        return names.contains(squeezed(column.heading())) || names.contains(squeezed(column.bare()));
    }

    // A rate in something that is no rate would be taken for Mbit/s.
    private TableColumns checked() throws UnreadableException {
        for (Map.Entry<TableField, Column> entry : columns.entrySet()) {
            Column column = entry.getValue();
            boolean isRate = entry.getKey().type() instanceof FieldType.Decimal(Unit unit, double _, double _)
                    && unit == Unit.MBPS;
            OptionalDouble factor = RateCell.factor(column.unit());
            if (isRate && !column.unit().isEmpty() && factor.isEmpty() && looksLikeUnit(column.unit())) {
                throw new UnreadableException(
                        "",
                        Message.of(
                                "import.table.unit",
                                column.heading(),
                                column.unit(),
                                entry.getKey().name()));
            }
        }
        return this;
    }

    private static boolean looksLikeUnit(String text) {
        return text.contains("/") || text.toLowerCase(Locale.ROOT).matches("[kmgt]?(b|bytes?|bps|bit)");
    }

    /// Whether there is a column for a field.
    boolean has(String name) {
        return columns.keySet().stream().anyMatch(field -> field.name().equals(name));
    }

    /// Whether there is one for any field of a group.
    boolean has(TableField.Group group) {
        return columns.keySet().stream().anyMatch(field -> field.group() == group);
    }

    /// What was found, for a sentence: `asn = AS number, name = Operator`.
    String told() {
        return columns.entrySet().stream()
                .map(entry -> entry.getKey().name() + " = " + entry.getValue().heading())
                .collect(Collectors.joining(", "));
    }

    /// The columns that hold nothing for the plan.
    List<String> unused(List<String> heading) {
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < heading.size(); i++) {
            int index = i;
            if (!heading.get(i).isEmpty() && columns.values().stream().noneMatch(column -> column.index() == index)) {
                unused.add(heading.get(i));
            }
        }
        return unused;
    }

    /// The names of all fields.
    static String fields() {
        return TableField.ALL.stream().map(TableField::name).collect(Collectors.joining(", "));
    }

    private static String squeezed(String text) {
        return BareName.of(text).replace(" ", "");
    }
}
