package org.ixplanner.app.desktop.business;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;
import org.ixplanner.app.desktop.business.BusinessViewModel.State;
import org.ixplanner.app.desktop.look.Icons;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.business.years.YearFigure;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The business case: the verdict to the left, a page of charts or tables to the right, what is asked of the years
/// above. Ids `business-compute`, `business-cancel`, `business-draws`, `business-membership`, `business-figure`,
/// `business-operator`, `business-as-chart`, `business-as-table` and `business-` with a page's name; verdict and page
/// have the pseudo-class `stale` while they are not those of the plan as it is now.
public final class BusinessView {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final double VERDICT_PX = 300;
    private static final double PROGRESS_PX = 72;
    private static final double CHOICE_PX = 200;
    private static final double LEAST_CHOICE_PX = 120;

    private final BusinessViewModel model;
    private final Texts texts;
    private final ComboBox<String> joining = new ComboBox<>();
    private final ComboBox<Integer> draws = new ComboBox<>();
    private final ComboBox<String> operator = new ComboBox<>();
    private final ComboBox<YearFigure> figure = new ComboBox<>();
    private final VerdictView verdict;
    private final SheetView sheet;
    private final BorderPane root = new BorderPane();
    private boolean isShowing;

    /// @param texts the words
    public BusinessView(BusinessViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        choice(joining, "business-membership", "business.members", this::membership, id -> ask(draws.getValue(), id));
        choice(draws, "business-draws", "business.draws", this::drawn, count -> ask(count, joining.getValue()));
        choice(operator, "business-operator", "business.operator", model::exchangeName, model.operatorProperty()::set);
        choice(figure, "business-figure", "business.figure", model::figureName, model.figureProperty()::set);
        // Where there is no room for all, the longest choice gives way.
        joining.setMinWidth(LEAST_CHOICE_PX);
        draws.getItems().setAll(CaseQuestion.DRAWS);
        figure.getItems().setAll(YearFigure.values());
        verdict = new VerdictView(texts);
        HBox choices = new HBox(operator, figure);
        choices.setMinWidth(Region.USE_PREF_SIZE);
        sheet = new SheetView(model.sheetProperty().get(), choices);
        root.setTop(bar());
        HBox whole = new HBox(verdict.root(), sheet.root());
        verdict.root().setMinWidth(VERDICT_PX);
        verdict.root().setPrefWidth(VERDICT_PX);
        verdict.root().setMaxWidth(VERDICT_PX);
        HBox.setHgrow(sheet.root(), Priority.ALWAYS);
        whole.getStyleClass().add("business-whole");
        root.setCenter(whole);
        root.getStyleClass().add("business");
        model.sheetProperty().addListener(change -> show());
        model.stateProperty().addListener(change -> show());
        model.sheetFreshProperty().addListener(change -> show());
        model.verdictProperty().addListener(change -> show());
        show();
    }

    /// The pane.
    public Parent root() {
        return root;
    }

    private HBox bar() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(pages(), asChartOrTable(), gap, old(), draws, joining, compute(), progress());
        bar.getStyleClass().add("panel-bar");
        return bar;
    }

    private Node pages() {
        SegmentedButton pages = new SegmentedButton();
        for (Page page : Page.values()) {
            String name = page.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(texts.text("business.page." + name));
            button.setId("business-" + name);
            pages.getButtons().add(button);
            follow(button, model.pageProperty().get() == page, () -> model.pageProperty()
                    .set(page));
        }
        pages.setToggleGroup(new ToggleGroup());
        return kept(pages);
    }

    private Node asChartOrTable() {
        ToggleButton chart = icon("business-as-chart", "business.asChart", Feather.BAR_CHART_2);
        ToggleButton table = icon("business-as-table", "business.asTable", Feather.LIST);
        SegmentedButton both = new SegmentedButton(chart, table);
        both.setToggleGroup(new ToggleGroup());
        follow(chart, true, () -> sheet.asTableProperty().set(false));
        follow(table, false, () -> sheet.asTableProperty().set(true));
        return kept(both);
    }

    private ToggleButton icon(String id, String text, Feather icon) {
        ToggleButton button = new ToggleButton("", Icons.of(icon));
        button.setId(id);
        button.setAccessibleText(texts.text(text));
        button.setTooltip(new Tooltip(texts.text(text)));
        return button;
    }

    // One of a group is always down: a click on it leaves it so.
    private static void follow(ToggleButton button, boolean isFirst, Runnable chosen) {
        button.setSelected(isFirst);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.run();
        });
    }

    private static SegmentedButton kept(SegmentedButton buttons) {
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        return buttons;
    }

    private Label old() {
        Label old = new Label(texts.text("business.old"));
        old.getStyleClass().add("business-old");
        old.setId("business-old");
        old.setTooltip(new Tooltip(texts.text("business.old.why")));
        old.setAccessibleText(texts.text("business.old.why"));
        old.setMinWidth(Region.USE_PREF_SIZE);
        old.visibleProperty()
                .bind(model.stateProperty()
                        .isEqualTo(State.OLD)
                        .and(model.runningProperty().not()));
        old.managedProperty().bind(old.visibleProperty());
        return old;
    }

    private Button compute() {
        Button compute = new Button();
        compute.setId("business-compute");
        compute.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.text(
                                model.stateProperty().get() == State.OLD ? "business.again" : "business.compute"),
                        model.stateProperty()));
        compute.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.stateProperty().get() == State.NOTHING
                                || model.stateProperty().get() == State.BASELINE
                                || model.stateProperty().get() == State.FRESH,
                        model.stateProperty()));
        compute.getStyleClass().add(Styles.ACCENT);
        compute.setMinWidth(Region.USE_PREF_SIZE);
        compute.visibleProperty().bind(model.runningProperty().not());
        compute.managedProperty().bind(compute.visibleProperty());
        compute.setOnAction(event -> model.compute());
        return compute;
    }

    private Node progress() {
        ProgressBar done = new ProgressBar();
        done.progressProperty().bind(model.shareProperty());
        done.setMinWidth(PROGRESS_PX);
        done.setPrefWidth(PROGRESS_PX);
        done.setAccessibleText(texts.text("task.business.years"));
        Button cancel = new Button(texts.text("task.cancel"));
        cancel.setId("business-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> model.cancel());
        HBox progress = new HBox(done, cancel);
        progress.getStyleClass().add("business-progress");
        progress.visibleProperty().bind(model.runningProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        return progress;
    }

    private <T> void choice(ComboBox<T> box, String id, String title, Function<T, String> name, Consumer<T> chosen) {
        box.setId(id);
        box.setAccessibleText(texts.text(title));
        box.setTooltip(new Tooltip(texts.text(title)));
        box.setMaxWidth(CHOICE_PX);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setConverter(new Names<>(name));
        box.valueProperty().addListener((property, old, now) -> {
            if (!isShowing && now != null) {
                chosen.accept(now);
            }
        });
    }

    private void ask(Integer count, String exchange) {
        model.questionProperty().set(new CaseQuestion(count, exchange));
    }

    private String membership(String id) {
        return id.isEmpty()
                ? texts.text("business.members.fixed")
                : texts.format(Message.of("business.members.decide", model.exchangeName(id)));
    }

    private String drawn(int count) {
        return texts.format(Message.of("business.draws.count", count));
    }

    // What the model shows is nobody's choice.
    private void show() {
        isShowing = true;
        List<String> exchanges = new ArrayList<>(List.of(""));
        exchanges.addAll(model.exchanges());
        offer(joining, exchanges, model.questionProperty().get().joining());
        draws.setValue(model.questionProperty().get().draws());
        offer(operator, model.operators(), model.shownOperator());
        figure.setValue(model.figureProperty().get());
        there(
                operator,
                model.pageProperty().get() == Page.CASH && model.operators().size() > 1);
        there(
                figure,
                model.pageProperty().get() == Page.RANGES && !model.operators().isEmpty());
        isShowing = false;
        verdict.show(model.verdictProperty().get());
        verdict.root().pseudoClassStateChanged(STALE, model.stateProperty().get() == State.OLD);
        sheet.show(model.sheetProperty().get());
        sheet.root().pseudoClassStateChanged(STALE, !model.sheetFreshProperty().get());
    }

    private static <T> void offer(ComboBox<T> box, List<T> items, T value) {
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.setValue(value);
    }

    private static void there(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }

    private static final class Names<T> extends StringConverter<T> {

        private final Function<T, String> name;

        Names(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException("values are chosen, not typed");
        }
    }
}
