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

    KpiCardView(KpiCard card) {
        getStyleClass().add("kpi-card");
        setMinWidth(0);
        setId("kpi-" + card.key());
        Label name = label(card.name(), "kpi-name");
        Label value = label(card.value(), "kpi-value");
        if (card.value().length() > LONG) {
            value.getStyleClass().add("kpi-long");
        }
        HBox changes = new HBox();
        changes.getStyleClass().add("kpi-numbers");
        if (!card.range().isEmpty()) {
            changes.getChildren().add(label(card.range(), "kpi-range"));
        }
        if (!card.change().isEmpty() && card.beside().isEmpty()) {
            changes.getChildren().add(label(card.change(), "kpi-change"));
        }
        getChildren().addAll(name, value);
        if (!changes.getChildren().isEmpty()) {
            getChildren().add(changes);
        }
        if (!card.beside().isEmpty()) {
            getChildren().add(label(card.beside(), "kpi-beside"));
        }
        Label brief = label(card.refusal().orElse(card.brief()), "kpi-brief");
        getChildren().add(brief);
        Tooltip tooltip = new Tooltip(
                card.refusal().map(why -> card.meaning() + ".\n" + why + ".").orElse(card.meaning() + "."));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_PX);
        tooltip.setShowDelay(Duration.millis(300));
        Tooltip.install(this, tooltip);
        setAccessibleText(card.name() + ": " + card.value() + ". " + card.meaning());
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
