package org.ixplanner.app.desktop.inspector;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ixplanner.app.desktop.look.Icons;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;
import org.kordamp.ikonli.feather.Feather;

/// What is selected, field by field. Style classes `inspector`, `inspector-title`; each field has the id `field-` and
/// its path.
public final class InspectorView {

    private static final double INDENT_PX = 12;

    private final InspectorViewModel model;
    private final Predicate<KeyEvent> keys;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final BorderPane root = new BorderPane();
    private final Map<String, FieldEditor> editors = new LinkedHashMap<>();
    private List<String> shape = List.of();

    /// @param keys keys that mean the plan even in a field whose text is as it was entered, as that of undo does; tells
    ///     whether a key was one of them
    /// @param texts the words
    public InspectorView(InspectorViewModel model, Predicate<KeyEvent> keys, Texts texts) {
        this.model = model;
        this.keys = keys;
        this.texts = texts;
        root.getStyleClass().add("inspector");
        lines.getStyleClass().add("inspector-lines");
        Label title = new Label();
        title.getStyleClass().add("inspector-title");
        title.textProperty().bind(model.titleProperty());
        title.setWrapText(true);
        Label kind = new Label();
        kind.getStyleClass().add("inspector-kind");
        kind.textProperty().bind(model.kindProperty());
        VBox head = new VBox(kind, title);
        head.getStyleClass().add("inspector-head");
        head.visibleProperty().bind(model.titleProperty().isNotEmpty());
        head.managedProperty().bind(head.visibleProperty());
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Label empty = new Label(texts.text("inspector.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty");
        empty.visibleProperty().bind(model.titleProperty().isEmpty());
        scroll.visibleProperty().bind(model.titleProperty().isNotEmpty());
        root.setTop(head);
        root.setCenter(new StackPane(empty, scroll));
        model.rows().addListener((ListChangeListener<Row>) change -> show());
        show();
    }

    /// The pane.
    public Parent root() {
        return root;
    }

    /// Puts the cursor into a field.
    public void focus(String path) {
        FieldEditor editor = editors.get(path);
        if (editor != null) {
            editor.focus();
        }
    }

    private void show() {
        List<Row> rows = model.rows();
        List<String> now = shape(rows);
        if (now.equals(shape)) {
            // Only values changed: the cursor stays where it is.
            for (Row row : rows) {
                if (row instanceof Row.Value value) {
                    FieldEditor editor = editors.get(value.path());
                    if (editor != null) {
                        editor.show(value);
                    }
                }
            }
            return;
        }
        shape = now;
        Optional<String> cursor = editors.entrySet().stream()
                .filter(editor -> editor.getValue().hasCursor())
                .map(Map.Entry::getKey)
                .findFirst();
        editors.values().forEach(FieldEditor::retire);
        editors.clear();
        List<Node> nodes = new ArrayList<>();
        rows.forEach(row -> nodes.add(node(row)));
        lines.getChildren().setAll(nodes);
        // Who types goes on typing, whatever lines came or went.
        cursor.ifPresent(this::focus);
    }

    private String title(Row row) {
        return switch (row) {
            case Row.Value value -> value.label();
            case Row.Parts parts -> parts.label();
            case Row.Part part -> part.title() + part.isUnfolded();
            case Row.Shown shown -> shown.text();
        };
    }

    private List<String> shape(List<Row> rows) {
        List<String> told = new ArrayList<>(List.of(model.titleProperty().get()));
        rows.forEach(row -> told.add(row.path() + " " + title(row)));
        return told;
    }

    private Node node(Row row) {
        return switch (row) {
            case Row.Value value -> {
                FieldEditor editor = new FieldEditor(value, model, keys, texts);
                editors.put(value.path(), editor);
                yield indented(editor.node(), depth(value.path()));
            }
            case Row.Parts parts -> parts(parts);
            case Row.Part part -> part(part);
            case Row.Shown shown -> indented(shown(shown), depth(shown.path()));
        };
    }

    private static int depth(String path) {
        return (int) path.chars().filter(letter -> letter == '.').count();
    }

    private Node parts(Row.Parts parts) {
        Label label = new Label(parts.label());
        label.getStyleClass().add("inspector-section");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(label, gap);
        if (parts.canAdd()) {
            Button add = flat(Feather.PLUS, texts.text("inspector.add"));
            add.setId("add-" + parts.path());
            add.setOnAction(event -> model.add(parts));
            line.getChildren().add(add);
        }
        line.getStyleClass().add("inspector-parts");
        return indented(line, parts.level());
    }

    private Node part(Row.Part part) {
        Button fold = new Button(part.title());
        fold.setId("part-" + part.path());
        fold.setMnemonicParsing(false);
        fold.setGraphic(Icons.of(part.isUnfolded() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        fold.getStyleClass().addAll(Styles.FLAT, "inspector-part");
        fold.setAccessibleText(texts.format(Message.of("inspector.unfold", part.title())));
        fold.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(fold, Priority.ALWAYS);
        fold.setOnAction(event -> model.fold(part));
        HBox line = new HBox(fold);
        if (part.canRemove()) {
            Button remove = flat(Feather.X, texts.text("inspector.remove"));
            remove.setId("remove-" + part.path());
            remove.setOnAction(event -> model.remove(part));
            line.getChildren().add(remove);
        }
        return indented(line, part.level());
    }

    private static Button flat(Feather icon, String name) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setAccessibleText(name);
        button.setTooltip(new javafx.scene.control.Tooltip(name));
        return button;
    }

    private static Node shown(Row.Shown shown) {
        Label label = new Label(shown.label());
        label.getStyleClass().add("field-label");
        Label text = new Label(shown.text());
        VBox line = new VBox(label, text);
        line.getStyleClass().add("field");
        return line;
    }

    private static Node indented(Node node, int level) {
        VBox.setMargin(node, new javafx.geometry.Insets(0, 0, 0, level * INDENT_PX));
        return node;
    }
}
