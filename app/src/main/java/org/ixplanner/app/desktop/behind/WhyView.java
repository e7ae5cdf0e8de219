package org.ixplanner.app.desktop.behind;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.ixplanner.app.desktop.workspace.WorkspaceViewModel;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.maps.projection.GeoBox;
import org.jspecify.annotations.Nullable;

/// Why traffic between two networks goes as it goes. Ids `why-one`, `why-other`, `why-text`, and those of
/// [RouteControls]. Escape chooses no networks any more.
public final class WhyView {

    private static final double CHOICE_PX = 210;
    private static final double LEAST_CHOICE_PX = 110;

    private final BehindViewModel model;
    private final ComboBox<Asn> one = new ComboBox<>();
    private final ComboBox<Asn> other = new ComboBox<>();
    private final TextArea text = new TextArea();
    private final BorderPane root = new BorderPane(text);
    private boolean isShowing;

    /// @param workspace whose networks can be chosen
    /// @param zoomed shows a piece of the Earth on the map
    /// @param texts the words
    public WhyView(BehindViewModel model, WorkspaceViewModel workspace, Consumer<GeoBox> zoomed, Texts texts) {
        this.model = model;
        text.setId("why-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(texts.text("panel.why"));
        text.setPromptText(texts.text("why.empty"));
        text.textProperty().bind(model.explanationProperty());
        choice(one, "why-one", texts.text("why.one"));
        choice(other, "why-other", texts.text("why.other"));
        Label hint = new Label(texts.text("why.hint"));
        hint.getStyleClass().add("muted");
        hint.visibleProperty().bind(Bindings.isEmpty(model.explanationProperty()));
        hint.managedProperty().bind(hint.visibleProperty());
        RouteControls route = new RouteControls(model, zoomed, texts);
        HBox bar = new HBox(
                label(texts.text("why.from")),
                one,
                label(texts.text("why.to")),
                other,
                route.clear(
                        this::clear,
                        one.valueProperty().isNull().and(other.valueProperty().isNull())),
                hint,
                route.root());
        bar.getStyleClass().add("panel-bar");
        root.setTop(bar);
        root.getStyleClass().add("why");
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !one.isShowing() && !other.isShowing()) {
                clear();
                event.consume();
            }
        });
        workspace.openProperty().addListener(change -> offer());
        model.pairProperty().addListener(change -> show());
        offer();
        show();
    }

    /// The pane.
    public Parent root() {
        return root;
    }

    private void choice(ComboBox<Asn> box, String id, String title) {
        box.setId(id);
        box.setPrefWidth(CHOICE_PX);
        box.setMinWidth(LEAST_CHOICE_PX);
        box.setPromptText(title);
        box.setAccessibleText(title);
        box.setConverter(new Names());
        box.valueProperty().addListener((property, old, now) -> choose());
    }

    // The boxes give way in a narrow window, the words beside them do not.
    private static Label label(String word) {
        Label label = new Label(word);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void clear() {
        model.pairProperty().set(Optional.empty());
        show();
    }

    private void offer() {
        isShowing = true;
        one.getItems().setAll(model.networks());
        other.getItems().setAll(model.networks());
        isShowing = false;
        show();
    }

    private void show() {
        isShowing = true;
        one.setValue(model.pairProperty().get().map(Pair::one).orElse(null));
        other.setValue(model.pairProperty().get().map(Pair::other).orElse(null));
        isShowing = false;
    }

    // What the model shows is nobody's choice. One of the two alone is no pair yet.
    private void choose() {
        Asn from = one.getValue();
        Asn to = other.getValue();
        if (!isShowing && from != null && to != null && !from.equals(to)) {
            model.pairProperty().set(Optional.of(new Pair(from, to)));
        }
    }

    private final class Names extends StringConverter<Asn> {

        @Override
        public String toString(@Nullable Asn asn) {
            return asn == null ? "" : model.name(asn);
        }

        @Override
        public Asn fromString(String typed) {
            throw new UnsupportedOperationException("networks are chosen, not typed");
        }
    }
}
