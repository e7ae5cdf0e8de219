package org.ixplanner.app.desktop.results;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ixplanner.app.text.Texts;

/// Cards of key figures, and a chart of the scenarios. Style classes `results`, `results-cards`; cards and chart have
/// the pseudo-class `stale` while they are not those of the plan as it is now.
public final class ResultsView {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final int COLUMNS = 4;
    private static final double CHART_PX = 330;

    private final ResultsViewModel model;
    private final GridPane cards = new GridPane();
    private final StackPane root = new StackPane();

    /// @param chosen is given the id of a scenario that was clicked in the chart
    public ResultsView(ResultsViewModel model, Texts texts, Consumer<String> chosen) {
        this.model = model;
        root.getStyleClass().add("results");
        cards.getStyleClass().add("results-cards");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints wide = new ColumnConstraints();
            wide.setPercentWidth(100.0 / COLUMNS);
            cards.getColumnConstraints().add(wide);
        }
        VolumeChartView chart = new VolumeChartView(chosen);
        model.chartProperty().addListener((property, old, now) -> chart.show(now));
        chart.show(model.chartProperty().get());
        model.chartFreshProperty().addListener((property, old, now) -> chart.pseudoClassStateChanged(STALE, !now));
        Label heading = label("results-heading");
        heading.textProperty().bind(model.headingProperty());
        Label basis = label("results-basis");
        basis.textProperty().bind(model.basisProperty());
        HBox head = new HBox(heading, basis);
        heading.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        head.getStyleClass().add("results-head");
        VBox figures = new VBox(head, cards);
        figures.getStyleClass().add("results-figures");
        HBox.setHgrow(figures, Priority.ALWAYS);
        figures.setMinWidth(0);
        figures.setPrefWidth(0);
        chart.setMinWidth(CHART_PX);
        chart.setPrefWidth(CHART_PX);
        HBox whole = new HBox(figures, chart);
        whole.getStyleClass().add("results-whole");
        whole.visibleProperty().bind(model.headingProperty().isNotEmpty());
        Label obstacle = label("results-obstacle");
        obstacle.setWrapText(true);
        obstacle.textProperty()
                .bind(Bindings.when(model.obstacleProperty().isEmpty())
                        .then(texts.text("results.waiting"))
                        .otherwise(model.obstacleProperty()));
        BorderPane empty = new BorderPane(obstacle);
        empty.visibleProperty().bind(model.headingProperty().isEmpty());
        root.getChildren().addAll(empty, whole);
        model.cards().addListener((ListChangeListener<KpiCard>) change -> showCards());
        model.freshProperty().addListener(change -> showFresh());
        showCards();
        showFresh();
    }

    /// The pane.
    public Parent root() {
        return root;
    }

    private void showCards() {
        List<String> ids =
                model.cards().stream().map(card -> "kpi-" + card.key()).toList();
        if (ids.equals(cards.getChildren().stream().map(Node::getId).toList())) {
            for (int i = 0; i < ids.size(); i++) {
                if (cards.getChildren().get(i) instanceof KpiCardView card) {
                    card.show(model.cards().get(i));
                }
            }
            return;
        }
        cards.getChildren().clear();
        for (int i = 0; i < model.cards().size(); i++) {
            KpiCardView card = new KpiCardView(model.cards().get(i));
            card.setMaxHeight(Double.MAX_VALUE);
            GridPane.setVgrow(card, Priority.ALWAYS);
            cards.add(card, i % COLUMNS, i / COLUMNS);
        }
    }

    private void showFresh() {
        cards.pseudoClassStateChanged(STALE, !model.freshProperty().get());
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
