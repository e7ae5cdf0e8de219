package org.ixplanner.app.desktop.tasks;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ixplanner.app.task.RunningTask;
import org.ixplanner.app.text.Texts;

/// Work that goes on, with its progress and a button to cancel it. Style classes `tasks` and `task`.
public final class TasksView {

    private final ObservableList<RunningTask> tasks;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final StackPane root = new StackPane();

    /// @param tasks what goes on
    /// @param texts the words
    public TasksView(ObservableList<RunningTask> tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
        Label none = new Label(texts.text("task.none"));
        none.getStyleClass().add("empty");
        none.setWrapText(true);
        none.visibleProperty().bind(Bindings.isEmpty(tasks));
        lines.getStyleClass().add("task-lines");
        root.getStyleClass().add("tasks");
        root.getChildren().addAll(none, lines);
        tasks.addListener((ListChangeListener<RunningTask>) change -> show());
        show();
    }

    /// The pane.
    public Parent root() {
        return root;
    }

    private void show() {
        List<Node> nodes = new ArrayList<>();
        tasks.forEach(task -> nodes.add(line(task)));
        lines.getChildren().setAll(nodes);
    }

    private Node line(RunningTask task) {
        Label title = new Label(texts.format(task.title()));
        title.getStyleClass().add("task-title");
        Label step = new Label();
        step.getStyleClass().add("muted");
        step.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.format(task.stepProperty().get()), task.stepProperty()));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.shareProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        Button cancel = new Button(texts.text("task.cancel"));
        cancel.setOnAction(event -> {
            cancel.setDisable(true);
            task.cancel();
        });
        VBox told = new VBox(title, step);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = new HBox(told, bar, cancel);
        line.getStyleClass().add("task");
        return line;
    }
}
