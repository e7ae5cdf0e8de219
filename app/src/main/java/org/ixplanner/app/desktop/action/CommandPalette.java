package org.ixplanner.app.desktop.action;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.ixplanner.app.desktop.look.Icons;
import org.ixplanner.app.desktop.look.Look;
import org.ixplanner.app.text.Texts;
import org.jspecify.annotations.Nullable;

/// All actions, to be searched by name and done with Enter. Ids `palette-text` and `palette-list`.
public final class CommandPalette {

    private static final double WIDTH_PX = 440;
    private static final double HEIGHT_PX = 320;
    private static final double BELOW_TOP_PX = 96;

    private final List<Action> actions;
    private final Texts texts;

    /// @param actions what can be done
    /// @param texts the words
    public CommandPalette(List<Action> actions, Texts texts) {
        this.actions = actions;
        this.texts = texts;
    }

    /// Shows it over a window.
    public void show(Window window) {
        Popup popup = new Popup();
        TextField text = new TextField();
        text.setId("palette-text");
        text.setPromptText(texts.text("palette.prompt"));
        ListView<Action> list = new ListView<>();
        list.setId("palette-list");
        list.setCellFactory(view -> new Line());
        list.setPrefHeight(HEIGHT_PX);
        list.setFocusTraversable(false);
        text.textProperty().addListener((property, old, now) -> filter(list, now));
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, list, popup));
        list.setOnMouseClicked(event -> run(list.getSelectionModel().getSelectedItem(), popup));
        VBox box = Look.styled(new VBox(text, list));
        box.getStyleClass().add("palette");
        box.setPrefWidth(WIDTH_PX);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        // The theme paints the root of every window; around the box's shadow there must be nothing.
        popup.getScene().getRoot().setStyle("-fx-background-color: transparent;");
        filter(list, "");
        popup.show(window, window.getX() + (window.getWidth() - WIDTH_PX) / 2, window.getY() + BELOW_TOP_PX);
        text.requestFocus();
    }

    private void filter(ListView<Action> list, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        list.getItems()
                .setAll(actions.stream()
                        .filter(action -> !action.id().equals("palette"))
                        .filter(action -> !action.disabled().get())
                        .filter(action ->
                                action.text().get().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private static void key(KeyEvent event, ListView<Action> list, Popup popup) {
        int index = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().select(Math.min(list.getItems().size() - 1, index + 1));
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().select(Math.max(0, index - 1));
        } else if (event.getCode() == KeyCode.ENTER) {
            run(list.getSelectionModel().getSelectedItem(), popup);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
        } else {
            return;
        }
        event.consume();
    }

    private static void run(@Nullable Action action, Popup popup) {
        popup.hide();
        if (action != null) {
            action.run();
        }
    }

    private static final class Line extends ListCell<Action> {

        @Override
        protected void updateItem(@Nullable Action action, boolean empty) {
            super.updateItem(action, empty);
            if (empty || action == null) {
                setGraphic(null);
                return;
            }
            Label text = new Label(action.text().get(), Icons.of(action.icon()));
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label keys =
                    new Label(action.keys().map(found -> found.getDisplayText()).orElse(""));
            keys.getStyleClass().add("muted");
            setGraphic(new HBox(text, gap, keys));
        }
    }
}
