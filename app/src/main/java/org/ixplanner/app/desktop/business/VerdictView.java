package org.ixplanner.app.desktop.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ixplanner.app.business.VerdictCard;
import org.ixplanner.app.desktop.look.Icons;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.study.verdict.Verdict;
import org.kordamp.ikonli.feather.Feather;

/// The answer and its reasons. Style class `verdict`; the answer `verdict-word`, with `verdict-go`,
/// `verdict-conditional` or `verdict-no-go`.
final class VerdictView {

    private static final double TOOLTIP_PX = 360;

    private final Texts texts;
    private final VBox root = new VBox();
    private Optional<VerdictCard> shown = Optional.empty();

    VerdictView(Texts texts) {
        this.texts = texts;
        root.getStyleClass().add("verdict");
        root.setMinWidth(0);
        draw();
    }

    Region root() {
        return root;
    }

    /// Shows an answer; the same answer again changes nothing, so that where somebody has scrolled to stays.
    void show(Optional<VerdictCard> card) {
        if (!card.equals(shown)) {
            shown = card;
            draw();
        }
    }

    private void draw() {
        root.getChildren().setAll(shown.map(this::nodes).orElseGet(() -> List.of(unknown())));
    }

    private Node unknown() {
        Label label = label(texts.text("business.verdict.unasked"), "muted");
        label.setWrapText(true);
        return label;
    }

    private List<Node> nodes(VerdictCard card) {
        Label word = label(card.word(), "verdict-word");
        word.getStyleClass().add("verdict-" + style(card.kind()));
        word.setMinWidth(Region.USE_PREF_SIZE);
        Label value = label(card.value(), "verdict-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(word, value);
        head.getStyleClass().add("verdict-head");
        String meaning = texts.text("business.verdict.value.meaning");
        Label name = label(texts.text("business.verdict.value"), "muted");
        Tooltip tooltip = new Tooltip(meaning);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_PX);
        Tooltip.install(head, tooltip);
        name.setTooltip(tooltip);
        value.setAccessibleText(name.getText() + ": " + card.value() + ". " + meaning);
        List<Node> nodes = new ArrayList<>(List.of(head, name));
        if (!card.range().isEmpty()) {
            Label range = label(card.range() + "; " + card.chance(), "muted");
            range.setWrapText(true);
            nodes.add(range);
        }
        nodes.add(reasons(card));
        return nodes;
    }

    private static Node reasons(VerdictCard card) {
        VBox lines = new VBox();
        lines.getStyleClass().add("verdict-reasons");
        for (VerdictCard.Reason reason : card.reasons()) {
            Node mark = Icons.of(icon(reason.weight()));
            mark.getStyleClass().add("reason-" + style(reason.weight()));
            Label text = label(reason.text(), "verdict-reason");
            text.setWrapText(true);
            text.setAccessibleText(reason.mark() + ": " + reason.text());
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox line = new HBox(mark, text);
            line.getStyleClass().add("verdict-line");
            lines.getChildren().add(line);
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static Feather icon(Verdict.Kind weight) {
        return switch (weight) {
            case GO -> Feather.CHECK_CIRCLE;
            case CONDITIONAL -> Feather.ALERT_TRIANGLE;
            case NO_GO -> Feather.X_CIRCLE;
        };
    }

    private static String style(Verdict.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
