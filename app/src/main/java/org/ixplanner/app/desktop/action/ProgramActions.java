package org.ixplanner.app.desktop.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.ixplanner.app.desktop.workspace.WorkspaceViewModel;
import org.ixplanner.app.session.OpenPlan;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.edit.PlanHistory;
import org.ixplanner.engine.text.Message;
import org.kordamp.ikonli.feather.Feather;

/// Everything that can be done in the window: the one list of it.
///
/// @param open asks for a plan file
/// @param sample opens the sample country
/// @param importing brings files into the plan
/// @param save saves the plan
/// @param saveAs saves it elsewhere
/// @param close closes the plan
/// @param quit ends the program
/// @param undo takes the last edit back
/// @param redo does it again
/// @param simulate computes what follows from the plan
/// @param report writes the documents
/// @param ready brings the ready scenarios into the plan
/// @param properties selects what holds for the whole plan
/// @param find puts the cursor into the search field
/// @param fit shows the whole country
/// @param theme changes between light and dark
/// @param palette shows this list, to be searched
public record ProgramActions(
        Action open,
        Action sample,
        Action importing,
        Action save,
        Action saveAs,
        Action close,
        Action quit,
        Action undo,
        Action redo,
        Action simulate,
        Action report,
        Action ready,
        Action properties,
        Action find,
        Action fit,
        Action theme,
        Action palette) {

    /// What the actions do.
    public interface Deeds {

        void open();

        void sample();

        void importing();

        void save();

        void saveAs();

        void close();

        void quit();

        void report();

        void ready();

        void properties();

        void find();

        void fit();

        void theme();

        void palette();
    }

    /// The actions of a window.
    public static ProgramActions of(WorkspaceViewModel workspace, Deeds deeds, Texts texts) {
        Maker make = new Maker(texts, workspace.openProperty());
        BooleanBinding none = make.unless(open -> true);
        return new ProgramActions(
                make.action("open", Feather.FOLDER, key(KeyCode.O), always(), deeds::open),
                make.action("sample", Feather.MAP, Optional.empty(), always(), deeds::sample),
                make.action("importing", Feather.DOWNLOAD, key(KeyCode.I), none, deeds::importing),
                make.action("save", Feather.SAVE, key(KeyCode.S), none, deeds::save),
                make.action("saveAs", Feather.SAVE, shiftKey(KeyCode.S), none, deeds::saveAs),
                make.action("close", Feather.X, key(KeyCode.W), none, deeds::close),
                make.action("quit", Feather.LOG_OUT, key(KeyCode.Q), always(), deeds::quit),
                new Action(
                        "undo",
                        make.named("undo", PlanHistory::undoTitle),
                        Feather.CORNER_UP_LEFT,
                        key(KeyCode.Z),
                        make.unless(open -> open.history().undoTitle().isPresent()),
                        workspace::undo),
                new Action(
                        "redo",
                        make.named("redo", PlanHistory::redoTitle),
                        Feather.CORNER_UP_RIGHT,
                        key(KeyCode.Y),
                        make.unless(open -> open.history().redoTitle().isPresent()),
                        workspace::redo),
                make.action(
                        "simulate",
                        Feather.PLAY,
                        Optional.of(new KeyCodeCombination(KeyCode.F5)),
                        none,
                        workspace::simulate),
                make.action("report", Feather.FILE_TEXT, key(KeyCode.R), none, deeds::report),
                make.action("ready", Feather.COPY, Optional.empty(), none, deeds::ready),
                make.action("properties", Feather.SETTINGS, Optional.empty(), none, deeds::properties),
                make.action("find", Feather.SEARCH, key(KeyCode.F), none, deeds::find),
                make.action("fit", Feather.MAXIMIZE, key(KeyCode.DIGIT0), none, deeds::fit),
                make.action("theme", Feather.MOON, Optional.empty(), always(), deeds::theme),
                make.action("palette", Feather.COMMAND, key(KeyCode.K), always(), deeds::palette));
    }

    /// All of them, in the order in which they are listed.
    public List<Action> all() {
        return List.of(
                open,
                sample,
                importing,
                save,
                saveAs,
                undo,
                redo,
                simulate,
                report,
                ready,
                find,
                properties,
                fit,
                theme,
                palette,
                close,
                quit);
    }

    private static ObservableBooleanValue always() {
        return new SimpleBooleanProperty(false);
    }

    private static Optional<KeyCombination> key(KeyCode code) {
        return Optional.of(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
    }

    private static Optional<KeyCombination> shiftKey(KeyCode code) {
        return Optional.of(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    }

    /// @param texts the words
    /// @param open the plan that is open
    private record Maker(Texts texts, ReadOnlyObjectProperty<Optional<OpenPlan>> open) {

        Action action(
                String id,
                Feather icon,
                Optional<KeyCombination> keys,
                ObservableBooleanValue disabled,
                Runnable deed) {
            ObservableStringValue text = new SimpleStringProperty(texts.text("action." + id));
            return new Action(id, text, icon, keys, disabled, deed);
        }

        BooleanBinding unless(Function<OpenPlan, Boolean> condition) {
            return Bindings.createBooleanBinding(
                    () -> !open.get().map(condition).orElse(false), open);
        }

        StringBinding named(String id, Function<PlanHistory, Optional<Message>> title) {
            return Bindings.createStringBinding(
                    () -> open.get()
                            .flatMap(plan -> title.apply(plan.history()))
                            .map(what -> texts.format(Message.of("action." + id + ".of", what)))
                            .orElse(texts.text("action." + id)),
                    open);
        }
    }
}
