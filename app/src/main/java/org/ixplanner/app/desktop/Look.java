package org.ixplanner.app.desktop;

import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.text.Font;

/// How the window looks: the Primer theme, the program's own style sheet over it, and its own typeface.
final class Look {

    private static final List<String> FONTS =
            List.of("NotoSans-Regular", "NotoSans-Bold", "NotoSansArabic-Regular", "NotoSansArabic-Bold");

    private Look() {}

    /// Sets the theme and loads the typeface for the whole process; once, before the first window.
    static void apply() {
        FONTS.forEach(name -> Font.loadFont(resource("/org/ixplanner/maps/fonts/" + name + ".ttf"), 0));
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /// Puts the program's style sheet on the root of a scene.
    static <T extends Parent> T styled(T root) {
        root.getStylesheets().add(resource("desktop.css"));
        return root;
    }

    private static String resource(String name) {
        URL url = Look.class.getResource(name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
