package org.ixplanner.app.desktop.results;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A card of a key figure: name, number, range, change, and what it is. Style class `kpi-card`.
final class KpiCardView extends VBox {

    private static final double TOOLTIP_PX = 360;
    // A longer number is written smaller: it must never be cut.
    private static final int LONG = 12;
    private static final String LONG_STYLE = "kpi-long";

    private final Label name = label("kpi-name");
    private final Label value = label("kpi-value");
    private final Label range = label("kpi-range");
    private final Label change = label("kpi-change");
    private final Label beside = label("kpi-beside");
    private final Label brief = label("kpi-brief");
    private final GradeBar grades = new GradeBar();
    private final Tooltip tooltip = new Tooltip();

    KpiCardView(KpiCard card) {
        getStyleClass().add("kpi-card");
        setMinWidth(0);
        setId("kpi-" + card.key());
        HBox changes = new HBox(range, change);
        changes.getStyleClass().add("kpi-numbers");
        getChildren().addAll(name, value, changes, beside, brief, grades);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_PX);
        tooltip.setShowDelay(Duration.millis(300));
        Tooltip.install(this, tooltip);
        show(card);
    }

    /// Tells another state of the same figure.
    void show(KpiCard card) {
        name.setText(card.name());
        value.setText(card.value());
        value.getStyleClass().remove(LONG_STYLE);
        if (card.value().length() > LONG) {
            value.getStyleClass().add(LONG_STYLE);
        }
        // What it is compared with takes the place of the change: there is room for one of them.
        tell(range, card.range());
        tell(change, card.beside().isEmpty() ? card.change() : "");
        tell(beside, card.beside());
        brief.setText(card.refusal().orElse(card.brief()));
        grades.show(card.grades());
        String meaning = card.meaning() + "." + (card.gradesTold().isEmpty() ? "" : "\n" + card.gradesTold());
        tooltip.setText(card.refusal().map(why -> meaning + "\n" + why + ".").orElse(meaning));
        setAccessibleText(card.name() + ": " + card.value() + ". " + card.meaning()
                + (card.gradesTold().isEmpty() ? "" : ". " + card.gradesTold()));
    }

    private static void tell(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
