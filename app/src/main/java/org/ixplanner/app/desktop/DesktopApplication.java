package org.ixplanner.app.desktop;

import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.ixplanner.app.text.Texts;

/// The composition root of the desktop. JavaFX makes it, so it takes the language as its only parameter.
public final class DesktopApplication extends Application {

    @Override
    public void start(Stage stage) {
        Texts texts = new Texts(Locale.forLanguageTag(getParameters().getRaw().getFirst()));
        Look.apply();
        stage.setTitle(texts.text("program.name"));
        stage.getIcons().setAll(ProgramIcon.allSizes());
        stage.setScene(new Scene(new StartView(texts).root()));
        WindowPlace.DEFAULT.applyTo(stage);
        Rehearsal.ifAsked(stage);
        stage.show();
    }
}
