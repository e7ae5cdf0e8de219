package org.ixplanner.app.desktop.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.ixplanner.app.desktop.action.ProgramActions;
import org.ixplanner.app.desktop.look.Look;
import org.ixplanner.app.task.RunningTask;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;

/// The window: tool bar above, the plan to the left, the map in the middle, what is selected to the right, results and
/// tables below, the status line at the bottom; the start page in its place while no plan is open.
public final class ShellView {

    private static final double SIDE_PX = 240;
    private static final double SIDE_LEAST_PX = 160;
    private static final double BELOW_PX = 272;
    private static final double BELOW_LEAST_PX = 120;

    private final StackPane root;
    private final TabPane tabs = new TabPane();

    /// The panels of the window.
    ///
    /// @param start the start page
    /// @param explorer the plan as a tree
    /// @param map the map
    /// @param inspector what is selected
    /// @param scenarios the choice of scenarios
    /// @param results key figures
    /// @param business the business case
    /// @param compare scenarios side by side
    /// @param tables the plan's tables
    /// @param why why traffic goes as it goes
    /// @param problems what the checks find
    /// @param tasks work that goes on
    public record Panels(
            Parent start,
            Parent explorer,
            Region map,
            Parent inspector,
            Parent scenarios,
            Parent results,
            Parent business,
            Parent compare,
            Parent tables,
            Parent why,
            Parent problems,
            Parent tasks) {}

    /// How many there are of what has a count in its tab.
    ///
    /// @param problems errors and warnings
    /// @param tasks work that goes on
    public record Counts(
            javafx.beans.value.ObservableIntegerValue problems, javafx.beans.value.ObservableIntegerValue tasks) {}

    /// @param tasks work that goes on
    /// @param actions what can be done
    /// @param live whether every edit is simulated
    /// @param texts the words
    public ShellView(
            ShellViewModel model,
            Panels panels,
            Counts counts,
            ObservableList<RunningTask> tasks,
            ProgramActions actions,
            javafx.beans.property.BooleanProperty live,
            Texts texts) {
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("below");
        Tab problems = tab("problems", texts.text("panel.problems"), panels.problems());
        problems.textProperty().bind(counted("panel.problems", counts.problems(), texts));
        Tab running = tab("tasks", texts.text("panel.tasks"), panels.tasks());
        running.textProperty().bind(counted("panel.tasks", counts.tasks(), texts));
        tabs.getTabs()
                .addAll(
                        tab("results", texts.text("panel.results"), panels.results()),
                        tab("business", texts.text("panel.business"), panels.business()),
                        tab("compare", texts.text("panel.compare"), panels.compare()),
                        tab("tables", texts.text("panel.tables"), panels.tables()),
                        tab("why", texts.text("panel.why"), panels.why()),
                        problems,
                        running);
        SplitPane above = new SplitPane(side(panels.explorer()), panels.map());
        SplitPane.setResizableWithParent(above.getItems().getFirst(), false);
        SplitPane middle = new SplitPane(above, tabs);
        middle.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(tabs, false);
        tabs.setPrefHeight(BELOW_PX);
        tabs.setMinHeight(BELOW_LEAST_PX);
        above.setMinHeight(BELOW_LEAST_PX);
        SplitPane whole = new SplitPane(middle, side(panels.inspector()));
        SplitPane.setResizableWithParent(whole.getItems().getLast(), false);
        BorderPane work = new BorderPane(whole);
        work.setTop(new ToolBar(actions, model, panels.scenarios(), live, texts).root());
        work.setBottom(new StatusLine(model, tasks, () -> showPanel("tasks"), texts).root());
        work.visibleProperty().bind(model.openProperty());
        Node start = panels.start();
        start.visibleProperty().bind(model.openProperty().not());
        root = Look.styled(new StackPane(start, work));
        root.getStyleClass().add("shell");
        new SplitPlaces(whole, above, middle, SIDE_PX, BELOW_PX).install();
    }

    /// The pane.
    public StackPane root() {
        return root;
    }

    /// Shows one of the panels below: `results`, `business`, `compare`, `tables`, `why`, `problems`, `tasks`.
    public void showPanel(String id) {
        tabs.getTabs().stream()
                .filter(tab -> id.equals(tab.getId()))
                .findFirst()
                .ifPresent(tab -> tabs.getSelectionModel().select(tab));
    }

    private static Tab tab(String id, String title, Parent content) {
        Tab tab = new Tab(title, content);
        tab.setId(id);
        return tab;
    }

    private static StringExpression counted(String key, javafx.beans.value.ObservableIntegerValue count, Texts texts) {
        return Bindings.createStringBinding(
                () -> count.get() == 0 ? texts.text(key) : texts.format(Message.of(key + ".count", count.get())),
                count);
    }

    private static Region side(Parent content) {
        BorderPane side = new BorderPane(content);
        side.setPrefWidth(SIDE_PX);
        side.setMinWidth(SIDE_LEAST_PX);
        side.getStyleClass().add("side");
        return side;
    }
}
