package org.ixplanner.app.desktop.scenarios;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.ixplanner.app.desktop.scenarios.ScenariosViewModel.Entry;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// The scenario that is looked at, and the one beside it, to be chosen. Ids `scenario` and `compared`.
public final class ScenarioBar {

    private static final double WIDE_PX = 190;

    private final Texts texts;
    private final HBox root;

    /// @param texts the words
    public ScenarioBar(ScenariosViewModel model, Texts texts) {
        this.texts = texts;
        ComboBox<Entry> shown = box("scenario", model.scenarios(), model.shownProperty());
        ComboBox<Entry> compared = box("compared", model.others(), model.comparedProperty());
        shown.setAccessibleText(texts.text("scenario.shown"));
        compared.setAccessibleText(texts.text("scenario.compared"));
        root = new HBox(
                label(texts.text("scenario.shown"), shown),
                shown,
                label(texts.text("scenario.compared"), compared),
                compared);
        root.getStyleClass().add("scenario-bar");
    }

    /// The pane.
    public Parent root() {
        return root;
    }

    private static Label label(String text, ComboBox<Entry> box) {
        Label label = new Label(text);
        label.getStyleClass().add("bar-label");
        label.setLabelFor(box);
        label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }

    private ComboBox<Entry> box(String id, ObservableList<Entry> entries, ObjectProperty<Optional<Entry>> chosen) {
        ComboBox<Entry> box = new ComboBox<>(entries);
        box.setId(id);
        box.setPrefWidth(WIDE_PX);
        box.setConverter(new Names());
        box.setValue(chosen.get().orElse(null));
        chosen.addListener((property, old, now) -> box.setValue(now.orElse(null)));
        box.valueProperty().addListener((property, old, now) -> {
            if (now != null) {
                chosen.set(Optional.of(now));
            }
        });
        return box;
    }

    private final class Names extends StringConverter<Entry> {

        @Override
        public String toString(@Nullable Entry entry) {
            if (entry == null) {
                return "";
            }
            return entry.isBaseline() && !entry.id().isEmpty()
                    ? texts.format(Message.of("scenario.baseline", entry.name()))
                    : entry.name();
        }

        @Override
        public Entry fromString(String text) {
            throw new UnsupportedOperationException("scenarios are chosen, not typed");
        }
    }
}
