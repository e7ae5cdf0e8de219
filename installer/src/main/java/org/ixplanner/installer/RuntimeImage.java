package org.ixplanner.installer;

import java.nio.file.Path;
import java.util.List;

/// The Java runtime that comes with the program: only the modules it needs.
final class RuntimeImage {

    private static final JdkTool JLINK = new JdkTool("jlink");

    // Reflection and service look-ups hide some of these from jdeps, so the list is kept by hand.
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.naming",
            "java.sql",
            "java.xml.crypto",
            "jdk.unsupported",
            "jdk.zipfs",
            "jdk.charsets",
            "jdk.localedata",
            "jdk.crypto.ec",
            "javafx.controls",
            // Linked in, but not among the modules of a start: it would print a warning each time.
            "jdk.incubator.vector");

    private static final String LOCALES = "en,fr,es,pt,ar";

    // Baked in rather than given by the launcher: given at run time they switch the class archive off. SQLite is a
    // native library of an unnamed module.
    private static final String OPTIONS = "--enable-native-access=javafx.graphics,ALL-UNNAMED -Djava.awt.headless=true";

    private RuntimeImage() {}

    /// Links the runtime from this JDK and JavaFX's modules.
    ///
    /// @param output must not exist
    static Path link(Path javaFxModules, Path output) {
        JLINK.run(List.of(
                "--module-path=" + javaFxModules,
                "--add-modules=" + String.join(",", MODULES),
                "--include-locales=" + LOCALES,
                "--add-options=" + OPTIONS,
                "--no-header-files",
                "--no-man-pages",
                "--output=" + output));
        return output;
    }
}
