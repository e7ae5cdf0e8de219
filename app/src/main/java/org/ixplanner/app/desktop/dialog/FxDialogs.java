package org.ixplanner.app.desktop.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.ixplanner.app.desktop.look.Look;
import org.ixplanner.app.importing.FilePreview;
import org.ixplanner.app.importing.ImportPreview;
import org.ixplanner.app.importing.PreviewText;
import org.ixplanner.app.text.Names;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.Recovery;

/// Asks with windows of the system and of JavaFX.
public final class FxDialogs implements Dialogs {

    private static final int FEW = 4;
    private static final double WIDE_PX = 560;
    private static final int ROWS = 14;

    private final Texts texts;
    private final Supplier<Window> owner;

    /// @param texts the words
    /// @param owner the window that waits
    public FxDialogs(Texts texts, Supplier<Window> owner) {
        this.texts = texts;
        this.owner = owner;
    }

    @Override
    public Optional<Path> openPlan() {
        FileChooser chooser = chooser("dialog.open", "dialog.plans", "*.ixplan");
        return path(chooser.showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> importFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.text("dialog.import"));
        List<File> files = chooser.showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public boolean acceptImport(ImportPreview preview) {
        ButtonType accept = new ButtonType(texts.text("dialog.import.accept"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        ButtonType close = new ButtonType(texts.text("dialog.close"), ButtonData.CANCEL_CLOSE);
        boolean isOfUse = preview.edit().isPresent();
        Message header = isOfUse
                ? Message.of(
                        "dialog.import.preview",
                        FilePreview.sum(preview.files(), FilePreview::added),
                        FilePreview.sum(preview.files(), FilePreview::changed),
                        FilePreview.sum(preview.files(), FilePreview::refused))
                : Message.of("dialog.import.nothing");
        Alert alert = alert(AlertType.CONFIRMATION, header, "", isOfUse ? List.of(accept, cancel) : List.of(close));
        PreviewText text = new PreviewText(texts);
        List<String> lines = new ArrayList<>();
        for (FilePreview file : preview.files()) {
            lines.add(text.summary(file));
            lines.addAll(text.details(file));
        }
        alert.getDialogPane().setContent(readable(lines));
        return alert.showAndWait().orElse(cancel) == accept;
    }

    @Override
    public Optional<Path> savePlan(String suggested) {
        FileChooser chooser = chooser("dialog.save", "dialog.plans", "*.ixplan");
        chooser.setInitialFileName(suggested);
        return path(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> saveTable(String suggested) {
        FileChooser chooser = chooser("dialog.saveTable", "dialog.tables", "*.csv");
        chooser.setInitialFileName(suggested);
        return path(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> folder(Message title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.format(title));
        return path(chooser.showDialog(owner.get()));
    }

    @Override
    public Answer unsaved(String plan) {
        ButtonType save = new ButtonType(texts.text("dialog.unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(texts.text("dialog.unsaved.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(texts.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = alert(
                AlertType.CONFIRMATION,
                Message.of("dialog.unsaved", plan),
                texts.text("dialog.unsaved.why"),
                List.of(save, discard, cancel));
        ButtonType answer = alert.showAndWait().orElse(cancel);
        if (answer == save) {
            return Answer.SAVE;
        }
        return answer == discard ? Answer.DISCARD : Answer.CANCEL;
    }

    @Override
    public boolean replace(Path file) {
        ButtonType replace = new ButtonType(texts.text("dialog.replace.replace"), ButtonData.YES);
        ButtonType cancel = new ButtonType(texts.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = alert(
                AlertType.CONFIRMATION,
                Message.of("dialog.replace", String.valueOf(file.getFileName())),
                texts.text("dialog.replace.why"),
                List.of(replace, cancel));
        return alert.showAndWait().orElse(cancel) == replace;
    }

    @Override
    public Optional<Recovered> recover(Path file, boolean isDamaged, List<Recovery.Candidate> copies) {
        Map<ButtonType, Recovered> choices = new LinkedHashMap<>();
        for (Recovery.Candidate copy : copies) {
            String key =
                    copy.source() == Recovery.Source.AUTOSAVE ? "dialog.recover.autosave" : "dialog.recover.backup";
            choices.put(
                    new ButtonType(texts.format(Message.of(key, time(copy))), ButtonData.OTHER),
                    new Recovered.FromCopy(copy));
        }
        if (!isDamaged) {
            choices.put(
                    new ButtonType(texts.text("dialog.recover.asSaved"), ButtonData.OTHER), new Recovered.AsSaved());
        }
        List<ButtonType> buttons = new ArrayList<>(choices.keySet());
        buttons.add(new ButtonType(texts.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        Alert alert = alert(
                AlertType.CONFIRMATION,
                Message.of(
                        isDamaged ? "dialog.recover.damaged" : "dialog.recover.newer",
                        String.valueOf(file.getFileName())),
                texts.text(isDamaged ? "dialog.recover.damaged.why" : "dialog.recover.newer.why"),
                buttons);
        return alert.showAndWait().map(choices::get);
    }

    @Override
    public void tell(Message title, List<Message> problems) {
        List<String> lines = problems.stream().map(texts::format).toList();
        Alert alert = alert(
                AlertType.ERROR,
                title,
                lines.size() <= FEW ? String.join("\n", lines) : "",
                List.of(new ButtonType(texts.text("dialog.close"), ButtonData.OK_DONE)));
        if (lines.size() > FEW) {
            alert.getDialogPane().setContent(readable(lines));
        }
        alert.showAndWait();
    }

    private static TextArea readable(List<String> lines) {
        TextArea all = new TextArea(String.join("\n", lines));
        all.setEditable(false);
        all.setWrapText(true);
        all.setPrefRowCount(ROWS);
        // A dialog is made smaller than what it holds would like.
        all.setMinHeight(Region.USE_PREF_SIZE);
        return all;
    }

    private Alert alert(AlertType type, Message header, String content, List<ButtonType> buttons) {
        Alert alert = new Alert(type, content, buttons.toArray(ButtonType[]::new));
        alert.initOwner(owner.get());
        alert.setTitle(texts.text("program.name"));
        alert.setHeaderText(texts.format(header));
        alert.getDialogPane().setPrefWidth(WIDE_PX);
        Look.styled(alert.getDialogPane());
        return alert;
    }

    private FileChooser chooser(String title, String kind, String pattern) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.text(title));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.text(kind), pattern),
                        new ExtensionFilter(texts.text("dialog.allFiles"), "*.*"));
        return chooser;
    }

    private String time(Recovery.Candidate copy) {
        return new Names(texts).time(copy.saved().toInstant());
    }

    private static Optional<Path> path(@org.jspecify.annotations.Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
