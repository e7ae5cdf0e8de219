package org.ixplanner.app.desktop.inspector;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.ixplanner.app.text.Texts;
import org.jspecify.annotations.Nullable;

/// A field of the inspector: label, editor, unit, what is wrong with what is typed, and where the value comes from.
final class FieldEditor {

    private static final int MANY = 8;
    private static final double TOOLTIP_PX = 320;

    private final InspectorViewModel model;
    private final Predicate<KeyEvent> keys;
    private final Texts texts;
    private final VBox node = new VBox();
    private final Label problem = new Label();
    private final Label origin = new Label();
    private final Control editor;
    private Row.Value row;
    private boolean isShowing;

    /// @param keys keys that mean the plan and not the text, as long as the text is as it was entered; tells whether a
    ///     key was one of them
    FieldEditor(Row.Value row, InspectorViewModel model, Predicate<KeyEvent> keys, Texts texts) {
        this.model = model;
        this.keys = keys;
        this.texts = texts;
        this.row = row;
        editor = row.choices().isEmpty() ? typed() : chosen();
        editor.setId("field-" + row.path());
        editor.setAccessibleText(row.label());
        editor.setAccessibleHelp(row.meaning());
        editor.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(editor, Priority.ALWAYS);
        HBox line = new HBox(editor);
        line.getStyleClass().add("field-line");
        if (!row.unit().isEmpty()) {
            Label unit = new Label(row.unit());
            unit.getStyleClass().add("field-unit");
            unit.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            line.getChildren().add(unit);
        }
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        origin.getStyleClass().add("field-origin");
        Label label = new Label(row.label());
        label.getStyleClass().add("field-label");
        label.setLabelFor(editor);
        label.setTooltip(tooltip(row.meaning()));
        node.getStyleClass().add("field");
        node.getChildren().addAll(label, line, problem, origin);
        hide(problem, true);
        show(row);
    }

    Node node() {
        return node;
    }

    void focus() {
        editor.requestFocus();
    }

    /// Whether the cursor is in the field, or on its way there.
    boolean hasCursor() {
        Scene scene = editor.getScene();
        Node at = scene == null ? null : scene.getFocusOwner();
        while (at != null && !at.equals(editor)) {
            at = at.getParent();
        }
        return at != null;
    }

    /// Another editor takes its place. It loses the cursor with that, and what was typed for one item must not go into
    /// the next.
    void retire() {
        isShowing = true;
    }

    /// Shows what stands in the field now.
    void show(Row.Value now) {
        isShowing = true;
        row = now;
        switch (editor) {
            case TextField field -> {
                if (!field.getText().equals(now.text())) {
                    field.setText(now.text());
                }
            }
            case ComboBox<?> box -> select(box);
            default -> throw new IllegalStateException("no editor: " + editor);
        }
        origin.setText(now.origin());
        origin.setTooltip(now.origin().isEmpty() ? null : tooltip(now.origin()));
        hide(origin, now.origin().isEmpty());
        tell(Optional.empty());
        isShowing = false;
    }

    // The box was filled with the row's choices.
    @SuppressWarnings("unchecked")
    private void select(ComboBox<?> box) {
        ComboBox<Row.Choice> choices = (ComboBox<Row.Choice>) box;
        if (!choices.getItems().equals(row.choices())) {
            choices.getItems().setAll(row.choices());
        }
        choices.setValue(row.choices().stream()
                .filter(choice -> choice.text().equals(row.text()))
                .findFirst()
                .orElse(new Row.Choice(row.text(), row.text())));
    }

    private Control typed() {
        TextField field = new TextField();
        if (row.isOptional()) {
            field.setPromptText(texts.text("inspector.optional"));
        }
        field.textProperty().addListener((property, old, now) -> {
            if (!isShowing) {
                tell(model.problem(row, now));
            }
        });
        field.setOnAction(event -> enter(field));
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                enter(field);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (field.getText().equals(row.text()) && keys.test(event)) {
                event.consume();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(row.text())) {
                show(row);
                event.consume();
            }
        });
        return field;
    }

    private void enter(TextField field) {
        if (!isShowing) {
            tell(model.enter(row, field.getText()));
        }
    }

    private Control chosen() {
        ComboBox<Row.Choice> box = row.choices().size() > MANY ? new SearchableComboBox<>() : new ComboBox<>();
        box.setConverter(new Names());
        box.getItems().setAll(row.choices());
        box.valueProperty().addListener((property, old, now) -> {
            if (!isShowing && now != null) {
                tell(model.enter(row, now.text()));
            }
        });
        return box;
    }

    private void tell(Optional<String> wrong) {
        problem.setText(wrong.orElse(""));
        hide(problem, wrong.isEmpty());
        editor.pseudoClassStateChanged(Styles.STATE_DANGER, wrong.isPresent());
    }

    private static void hide(Label label, boolean isHidden) {
        label.setVisible(!isHidden);
        label.setManaged(!isHidden);
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_PX);
        tooltip.setShowDelay(Duration.millis(300));
        return tooltip;
    }

    private static final class Names extends StringConverter<Row.Choice> {

        @Override
        public String toString(Row.@Nullable Choice choice) {
            return choice == null ? "" : choice.name();
        }

        @Override
        public Row.Choice fromString(String text) {
            return new Row.Choice(text, text);
        }
    }
}
