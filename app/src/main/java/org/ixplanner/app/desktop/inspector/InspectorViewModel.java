package org.ixplanner.app.desktop.inspector;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.app.desktop.workspace.WorkspaceViewModel;
import org.ixplanner.app.text.Names;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.schema.FieldPath;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;

/// What is selected, as lines to edit. What is typed is checked while it is typed and changes the plan when it is
/// entered.
public final class InspectorViewModel {

    private final WorkspaceViewModel workspace;
    private final Texts texts;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    // One view for all: a view that nobody holds tells of no changes.
    private final ObservableList<Row> rowsView = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper kind = new ReadOnlyStringWrapper("");
    private final Set<String> unfolded = new HashSet<>();

    /// @param workspace whose selection is shown
    /// @param texts the words
    public InspectorViewModel(WorkspaceViewModel workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        workspace.selectionProperty().addListener(change -> {
            unfolded.clear();
            tell();
        });
        workspace.openProperty().addListener(change -> tell());
        tell();
    }

    /// The lines; none if nothing is selected.
    public ObservableList<Row> rows() {
        return rowsView;
    }

    /// The name of what is selected; empty for nothing.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// What kind of thing it is.
    public ReadOnlyStringProperty kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /// Why a typed text cannot stand in a field; empty if it can.
    public Optional<String> problem(Row.Value row, String text) {
        return edits().flatMap(edits -> switch (edits.typing().typed(row.type(), text, row.isOptional())) {
            case FieldText.Typed.Value _ -> Optional.<String>empty();
            case FieldText.Typed.Wrong(Message problem) -> Optional.of(texts.format(problem));
        });
    }

    /// Enters a typed text.
    ///
    /// @return why it cannot stand there; empty if it stands there now
    public Optional<String> enter(Row.Value row, String text) {
        Optional<ItemEdits> edits = edits();
        Optional<Record> item = edits.flatMap(ItemEdits::item);
        if (item.isEmpty() || text.equals(row.text())) {
            return Optional.empty();
        }
        return switch (edits.get().typing().typed(row.type(), text, row.isOptional())) {
            case FieldText.Typed.Wrong(Message problem) -> Optional.of(texts.format(problem));
            case FieldText.Typed.Value(Object value) -> put(edits.get(), item.get(), row, value);
        };
    }

    private Optional<String> put(
            ItemEdits edits, Record item, Row.Value row, @org.jspecify.annotations.Nullable Object value) {
        if (java.util.Objects.equals(
                FieldPath.find(edits.noun(), item, row.path()).value(), value)) {
            return Optional.empty();
        }
        try {
            PlanEdit edit = edits.put(item, row.path(), value);
            Optional<String> taken = taken(edit);
            if (taken.isEmpty()) {
                change(edit);
            }
            return taken;
        } catch (IllegalArgumentException e) {
            // The record itself refuses what each field alone may hold.
            return Optional.of(texts.format(Message.of("inspector.refused", row.label())));
        }
    }

    private Optional<String> taken(PlanEdit edit) {
        if (edit instanceof PlanEdit.Replace(PlanItem before, PlanItem after, int position)
                && !after.key().equals(before.key())
                && workspace
                        .plan()
                        .filter(plan -> plan.table(after.kind()).has(after.key()))
                        .isPresent()) {
            return Optional.of(texts.format(Message.of("inspector.taken", after.key())));
        }
        return Optional.empty();
    }

    // The selection follows an item whose key changes.
    private void change(PlanEdit edit) {
        if (edit instanceof PlanEdit.Replace(PlanItem before, PlanItem after, int position)
                && !after.key().equals(before.key())) {
            workspace.apply(edit);
            workspace.selectionProperty().set(Selection.of(after));
        } else {
            workspace.apply(edit);
        }
    }

    /// Shows or hides the fields of a part.
    public void fold(Row.Part part) {
        if (!unfolded.remove(part.path())) {
            unfolded.add(part.path());
        }
        tell();
    }

    /// Unfolds everything on the way to a path, so that it can be seen.
    public void reveal(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '.') {
                unfolded.add(path.substring(0, i));
            }
        }
        if (path.endsWith("]")) {
            unfolded.add(path);
        }
        tell();
    }

    /// Adds a part to a list.
    public void add(Row.Parts parts) {
        edits().ifPresent(edits -> edits.item()
                .ifPresent(item -> edits.add(item, parts.path()).ifPresent(edit -> {
                    int position =
                            FieldPath.find(edits.noun(), item, parts.path()).value() instanceof List<?> list
                                    ? list.size()
                                    : 0;
                    unfolded.add(parts.path() + "[" + position + "]");
                    workspace.apply(edit);
                })));
    }

    /// Takes a part away.
    public void remove(Row.Part part) {
        edits().ifPresent(edits -> edits.item().ifPresent(item -> {
            moveUp(part.path());
            workspace.apply(edits.remove(item, part.path()));
        }));
    }

    // What stands behind a removed entry moves up by one, and stays unfolded if it was.
    private void moveUp(String removed) {
        String list = removed.substring(0, removed.lastIndexOf('[') + 1);
        int gone = Integer.parseInt(removed, list.length(), removed.length() - 1, 10);
        List<String> before = List.copyOf(unfolded);
        unfolded.clear();
        for (String path : before) {
            int end = path.startsWith(list) ? path.indexOf(']', list.length()) : -1;
            int position = end < 0 ? -1 : Integer.parseInt(path, list.length(), end, 10);
            if (position > gone) {
                unfolded.add(list + (position - 1) + path.substring(end));
            } else if (position != gone) {
                unfolded.add(path);
            }
        }
    }

    private Optional<ItemEdits> edits() {
        return workspace
                .plan()
                .map(plan -> new ItemEdits(plan, workspace.selectionProperty().get()));
    }

    private void tell() {
        Optional<ItemEdits> edits = edits();
        Optional<Record> item = edits.flatMap(ItemEdits::item);
        if (item.isEmpty()) {
            title.set("");
            kind.set("");
            rows.clear();
            return;
        }
        title.set(
                item.get() instanceof PlanItem named
                        ? named.label()
                        : edits.get().plan().header().name());
        kind.set(
                item.get() instanceof PlanItem named
                        ? new Names(texts).kind(named.kind())
                        : texts.text("inspector.header"));
        List<Row> now = new Rows(edits.get().plan(), edits.get().typing(), texts, unfolded)
                .of(edits.get().noun(), item.get());
        if (!now.equals(rows)) {
            rows.setAll(now);
        }
    }
}
