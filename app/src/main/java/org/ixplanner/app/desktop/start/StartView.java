package org.ixplanner.app.desktop.start;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ixplanner.app.desktop.look.Icons;
import org.ixplanner.app.desktop.look.ProgramIcon;
import org.ixplanner.app.text.Texts;
import org.ixplanner.exchange.planfile.Recovery;
import org.kordamp.ikonli.feather.Feather;

/// What the window shows before a plan is open: the program's mark, what it is for, and what can be opened. Style
/// classes `start`, `start-name`, `start-purpose`, `start-entry`.
public final class StartView {

    private static final double MARK_PX = 64;

    private final StartViewModel model;
    private final Texts texts;
    private final Doors doors;
    private final VBox recovered = new VBox();
    private final VBox recent = new VBox();
    private final StackPane root = new StackPane();

    /// What the page opens.
    ///
    /// @param sample a sample, by name
    /// @param file a plan file
    /// @param orphan what was not saved
    /// @param ask any plan file, after a question
    public record Doors(
            Consumer<String> sample, Consumer<Path> file, Consumer<Recovery.Candidate> orphan, Runnable ask) {}

    /// @param doors what follows a click
    /// @param texts the words
    public StartView(StartViewModel model, Doors doors, Texts texts) {
        this.model = model;
        this.doors = doors;
        this.texts = texts;
        Label name = label(texts.text("program.name"), "start-name");
        Label purpose = label(texts.text("program.purpose"), "start-purpose");
        purpose.setWrapText(true);
        VBox head = new VBox(mark(), name, purpose);
        head.getStyleClass().add("start-head");
        recovered.getStyleClass().add("start-list");
        recent.getStyleClass().add("start-list");
        HBox lists = new HBox(samples(), new VBox(recovered, recent));
        lists.getStyleClass().add("start-lists");
        VBox page = new VBox(head, lists);
        page.getStyleClass().add("start");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        root.getChildren().add(scroll);
        model.recentPlans().addListener((ListChangeListener<Path>) change -> showRecent());
        model.orphans().addListener((ListChangeListener<StartViewModel.Orphan>) change -> showRecovered());
        showRecent();
        showRecovered();
    }

    /// The pane.
    public Parent root() {
        return root;
    }

    private Node samples() {
        VBox list = new VBox(heading(texts.text("start.samples")));
        list.getStyleClass().add("start-list");
        for (StartViewModel.Sample sample : model.samples()) {
            Button entry = entry(Feather.MAP, sample.name(), sample.about());
            entry.setId("sample-" + sample.id());
            entry.setOnAction(event -> doors.sample().accept(sample.id()));
            list.getChildren().add(entry);
        }
        Button open = new Button(texts.text("start.open"), Icons.of(Feather.FOLDER));
        open.setId("start-open");
        open.getStyleClass().add(Styles.ACCENT);
        open.setOnAction(event -> doors.ask().run());
        list.getChildren().add(open);
        return list;
    }

    private void showRecent() {
        List<Node> nodes = new ArrayList<>(List.of(heading(texts.text("start.recent"))));
        for (Path file : model.recentPlans()) {
            Button entry = entry(Feather.FILE, String.valueOf(file.getFileName()), String.valueOf(file.getParent()));
            entry.setOnAction(event -> doors.file().accept(file));
            nodes.add(entry);
        }
        if (model.recentPlans().isEmpty()) {
            Label none = label(texts.text("start.recent.none"), "muted");
            none.setWrapText(true);
            nodes.add(none);
        }
        recent.getChildren().setAll(nodes);
    }

    private void showRecovered() {
        List<Node> nodes = new ArrayList<>();
        if (!model.orphans().isEmpty()) {
            nodes.add(heading(texts.text("start.recovered")));
        }
        for (StartViewModel.Orphan orphan : model.orphans()) {
            Button entry = entry(Feather.LIFE_BUOY, orphan.name(), "");
            entry.getStyleClass().add("start-orphan");
            entry.setOnAction(event -> doors.orphan().accept(orphan.copy()));
            nodes.add(entry);
        }
        recovered.getChildren().setAll(nodes);
        recovered.setManaged(!nodes.isEmpty());
    }

    private static Button entry(Feather icon, String name, String about) {
        Label title = label(name, "start-entry-name");
        VBox words = new VBox(title);
        if (!about.isEmpty()) {
            Label detail = label(about, "muted");
            detail.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
            words.getChildren().add(detail);
        }
        Node picture = Icons.of(icon);
        HBox line = new HBox(picture, words);
        line.getStyleClass().add("start-entry-line");
        Button entry = new Button("", line);
        entry.setAccessibleText(name);
        entry.getStyleClass().addAll(Styles.FLAT, "start-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        return entry;
    }

    private static Label heading(String text) {
        return label(text, "start-heading");
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static ImageView mark() {
        // Twice the size in pixels keeps it sharp on dense screens.
        ImageView mark = new ImageView(ProgramIcon.ofSize(128));
        mark.setFitWidth(MARK_PX);
        mark.setFitHeight(MARK_PX);
        mark.setSmooth(true);
        return mark;
    }
}
