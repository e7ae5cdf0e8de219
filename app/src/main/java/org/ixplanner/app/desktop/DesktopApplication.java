package org.ixplanner.app.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.dialog.FxDialogs;
import org.ixplanner.app.desktop.look.ProgramIcon;
import org.ixplanner.app.log.LogFolder;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.session.UserFolders;
import org.ixplanner.app.task.FxTaskRunner;
import org.ixplanner.app.task.UncaughtErrors;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;

/// The desktop as JavaFX starts it. JavaFX makes it, so it takes language and plan as parameters.
public final class DesktopApplication extends Application {

    @Override
    public void start(Stage stage) {
        List<String> parameters = getParameters().getRaw();
        Texts texts = new Texts(Locale.forLanguageTag(parameters.getFirst()));
        UserFolders folders = new UserFolders(LogFolder.ofThisUser());
        FxDialogs dialogs = new FxDialogs(texts, () -> stage);
        UncaughtErrors.alsoTell(error -> dialogs.tell(Message.of("dialog.mistake"), List.of(whereItIs())));
        FxTaskRunner runner = new FxTaskRunner(UncaughtErrors::pass);
        Workbench workbench = new Workbench(
                stage, new Workbench.Outside(runner, runner.crew(), runner.shown(), dialogs, folders), texts);
        stage.getIcons().setAll(ProgramIcon.allSizes());
        workbench.show();
        WindowPlace.DEFAULT.applyTo(stage);
        Rehearsal.ifAsked(stage, workbench.map().pictureProperty());
        stage.show();
        if (parameters.size() > 1) {
            String plan = parameters.get(1);
            SamplePlans.asked(plan).ifPresentOrElse(workbench.plans()::openSample, () -> workbench
                    .plans()
                    .open(Path.of(plan)));
        }
    }

    private static Message whereItIs() {
        return LogFolder.ofThisUser()
                .map(folder -> Message.of("dialog.mistake.logged", folder.toString()))
                .orElseGet(() -> Message.of("dialog.mistake.unlogged"));
    }
}
