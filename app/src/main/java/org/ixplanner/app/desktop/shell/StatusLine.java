package org.ixplanner.app.desktop.shell;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ixplanner.app.task.RunningTask;
import org.ixplanner.app.text.Texts;

/// The line below everything: what was done last, the work that goes on with its progress and a way to cancel it, and
/// whether the figures are those of the plan as it is. Ids `status`, `progress`, `cancel`, `simulation-state`.
final class StatusLine {

    private static final double BAR_PX = 120;

    private final ObservableList<RunningTask> tasks;
    private final Texts texts;
    private final Label step = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final HBox running;
    private final HBox root;

    /// @param tasks work that goes on, the oldest first
    /// @param details shows all of it
    StatusLine(ShellViewModel model, ObservableList<RunningTask> tasks, Runnable details, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
        Label said = new Label();
        said.setId("status");
        said.textProperty().bind(model.statusProperty());
        said.setMinWidth(0);
        Label simulation = new Label();
        simulation.setId("simulation-state");
        simulation.textProperty().bind(model.simulationProperty());
        simulation.setMinWidth(Region.USE_PREF_SIZE);
        bar.setId("progress");
        bar.setPrefWidth(BAR_PX);
        Button cancel = new Button(texts.text("task.cancel"));
        cancel.setId("cancel");
        cancel.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        cancel.setOnAction(event -> oldest().ifPresent(RunningTask::cancel));
        running = new HBox(step, bar, cancel);
        running.getStyleClass().add("status-running");
        running.setOnMouseClicked(event -> details.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root = new HBox(said, gap, running, simulation);
        root.getStyleClass().add("status-line");
        tasks.addListener((ListChangeListener<RunningTask>) change -> show());
        show();
    }

    Parent root() {
        return root;
    }

    private Optional<RunningTask> oldest() {
        return tasks.stream().findFirst();
    }

    private void show() {
        step.textProperty().unbind();
        bar.progressProperty().unbind();
        Optional<RunningTask> task = oldest();
        running.setVisible(task.isPresent());
        running.setManaged(task.isPresent());
        task.ifPresent(it -> {
            step.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> texts.format(it.stepProperty().get()), it.stepProperty()));
            bar.progressProperty().bind(it.shareProperty());
        });
    }
}
