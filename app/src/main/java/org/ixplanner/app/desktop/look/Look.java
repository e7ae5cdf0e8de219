package org.ixplanner.app.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.text.Font;

/// How the window looks: the Primer theme, the program's own style sheet over it, and its own typeface.
public final class Look {

    private static final List<String> FONTS =
            List.of("NotoSans-Regular", "NotoSans-Bold", "NotoSansArabic-Regular", "NotoSansArabic-Bold");
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private Look() {}

    /// Sets the theme and loads the typeface for the whole process; once, before the first window.
    public static void apply(boolean isDark) {
        FONTS.forEach(name -> Font.loadFont(resource("/org/ixplanner/maps/fonts/" + name + ".ttf"), 0));
        setTheme(isDark);
    }

    /// Changes the theme of every window.
    public static void setTheme(boolean isDark) {
        Application.setUserAgentStylesheet(
                isDark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /// Tells a root which theme holds, for colours that the theme does not name.
    public static void mark(Parent root, boolean isDark) {
        root.pseudoClassStateChanged(DARK, isDark);
    }

    /// Puts the program's style sheet on the root of a scene.
    public static <T extends Parent> T styled(T root) {
        root.getStylesheets().add(resource("desktop.css"));
        return root;
    }

    private static String resource(String name) {
        URL url = Look.class.getResource(name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
