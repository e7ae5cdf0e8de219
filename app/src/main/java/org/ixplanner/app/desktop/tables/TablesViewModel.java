package org.ixplanner.app.desktop.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ixplanner.app.desktop.behind.BehindViewModel;
import org.ixplanner.app.desktop.behind.Pair;
import org.ixplanner.app.desktop.inspector.FieldText;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.app.desktop.workspace.WorkspaceViewModel;
import org.ixplanner.app.text.Names;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Unit;
import org.jspecify.annotations.Nullable;

/// The plan's tables and the lists behind the figures, one at a time, filtered.
public final class TablesViewModel {

    private final WorkspaceViewModel workspace;
    private final BehindViewModel behind;
    private final Texts texts;
    private final ObjectProperty<TableChoice> choice = new SimpleObjectProperty<>(new TableChoice.OfPlan(Kind.NETWORK));
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.NETWORK);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NONE);

    /// A table as it is shown.
    ///
    /// @param columns its headings, with units
    /// @param isNumber which of them hold numbers
    /// @param rows those that the filter lets through
    /// @param all how many rows there are without the filter
    public record Shown(List<String> columns, List<Boolean> isNumber, List<Line> rows, int all) {

        /// No table.
        public static final Shown NONE = new Shown(List.of(), List.of(), List.of(), 0);

        /// Keeps its own copies of the lists.
        public Shown {
            columns = List.copyOf(columns);
            isNumber = List.copyOf(isNumber);
            rows = List.copyOf(rows);
        }
    }

    /// A row.
    ///
    /// @param selection what it stands for
    /// @param cells texts, in the order of the columns
    /// @param pair the two networks between which it tells of traffic; empty for others
    public record Line(Selection selection, List<String> cells, Optional<Pair> pair) {

        /// Keeps its own copy of the list.
        public Line {
            cells = List.copyOf(cells);
        }

        /// A row that tells of no pair.
        Line(Selection selection, List<String> cells) {
            this(selection, cells, Optional.empty());
        }

        /// Whether it holds this text, in whatever case.
        boolean holds(String wanted) {
            return wanted.isEmpty()
                    || cells.stream()
                            .anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(wanted));
        }
    }

    /// @param workspace whose plan is shown
    /// @param behind has the lists behind the figures
    /// @param texts the words
    public TablesViewModel(WorkspaceViewModel workspace, BehindViewModel behind, Texts texts) {
        this.workspace = workspace;
        this.behind = behind;
        this.texts = texts;
        workspace.openProperty().addListener(change -> tell());
        behind.listsProperty().addListener(change -> tell());
        kind.addListener((property, old, now) -> choice.set(new TableChoice.OfPlan(now)));
        choice.addListener((property, old, now) -> choose(now));
        filter.addListener(change -> tell());
        tell();
    }

    /// Which table.
    public ObjectProperty<TableChoice> choiceProperty() {
        return choice;
    }

    /// Which of the plan's tables, the last one that was chosen.
    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /// What a row must hold to be shown; empty shows all.
    public StringProperty filterProperty() {
        return filter;
    }

    /// The table.
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What the table is called.
    public String name(Kind table) {
        return name(new TableChoice.OfPlan(table));
    }

    /// What the table is called.
    public String name(TableChoice table) {
        return texts.text("table." + table.key());
    }

    /// Asks why traffic between the two networks of a row goes as it goes.
    public void explain(Line line) {
        line.pair().ifPresent(pair -> behind.pairProperty().set(Optional.of(pair)));
    }

    /// Selects what a row stands for.
    public void select(Line line) {
        workspace.selectionProperty().set(line.selection());
    }

    /// Rows as tab-separated text, with headings.
    public String copied(List<Line> lines) {
        List<String> texts =
                new ArrayList<>(List.of(String.join("\t", shown.get().columns())));
        for (Line line : lines) {
            texts.add(String.join(
                    "\t",
                    line.cells().stream()
                            .map(cell -> cell.replace('\t', ' ').replace('\n', ' '))
                            .toList()));
        }
        return String.join("\n", texts) + "\n";
    }

    private void choose(TableChoice now) {
        if (now instanceof TableChoice.OfPlan(Kind chosen)) {
            kind.set(chosen);
        }
        behind.listedProperty().set(now instanceof TableChoice.OfResult);
        tell();
    }

    private void tell() {
        shown.set(
                switch (choice.get()) {
                    case TableChoice.OfPlan _ ->
                        workspace.plan().map(this::table).orElse(Shown.NONE);
                    case TableChoice.OfResult(ResultList list) ->
                        behind.listsProperty()
                                .get()
                                .map(lists -> filtered(new ResultRows(lists, texts).of(list)))
                                .orElse(Shown.NONE);
                });
    }

    private Shown filtered(Shown all) {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        List<Line> rows = all.rows().stream().filter(line -> line.holds(wanted)).toList();
        return new Shown(all.columns(), all.isNumber(), rows, all.all());
    }

    private Shown table(Plan plan) {
        Noun<?> noun = Plan.noun(kind.get());
        List<Field> fields = noun.fields().stream()
                .filter(field -> FieldText.isTyped(field.type()))
                .toList();
        List<Line> rows = new ArrayList<>();
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        for (PlanItem item : plan.table(kind.get())) {
            List<String> cells = fields.stream()
                    .map(field -> text(noun.get((Record) item, noun.indexOf(field.name()))))
                    .toList();
            Line line = new Line(Selection.of(item), cells);
            if (line.holds(wanted)) {
                rows.add(line);
            }
        }
        return new Shown(
                fields.stream().map(field -> heading(field, plan)).toList(),
                fields.stream().map(field -> unit(field) != null).toList(),
                rows,
                plan.table(kind.get()).size());
    }

    private String text(@Nullable Object value) {
        return value instanceof Enum<?> constant ? new Names(texts).choice(constant) : FieldText.text(value);
    }

    private String heading(Field field, Plan plan) {
        String label = texts.text("label." + field.name());
        Unit unit = unit(field);
        return unit == null || unit.symbol().isEmpty()
                ? label
                : label + ", " + unit.symbol().replace("money", plan.header().currency());
    }

    private static @Nullable Unit unit(Field field) {
        return switch (field.type()) {
            case FieldType.Whole whole -> whole.unit();
            case FieldType.Decimal decimal -> decimal.unit();
            default -> null;
        };
    }
}
