package org.ixplanner.app.session;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// The file of the user's [Choices].
///
/// @param file that holds them; empty to remember none
public record ChoiceFile(Optional<Path> file) {

    private static final String DARK = "dark";
    private static final String LIVE = "live";

    /// What was chosen; the default where nothing can be read. Small enough to be read before the window opens, on its
    /// thread: the theme must be known by then.
    public Choices read() {
        Properties properties = new Properties();
        Optional<Path> there = new StateFile(file).there();
        if (there.isPresent()) {
            try (Reader text = Files.newBufferedReader(there.get())) {
                properties.load(text);
            } catch (IOException | IllegalArgumentException e) {
                return Choices.DEFAULT;
            }
        }
        return new Choices(
                flag(properties, DARK, Choices.DEFAULT.isDark()), flag(properties, LIVE, Choices.DEFAULT.isLive()));
    }

    /// Keeps what is chosen.
    public void write(Choices choices) {
        new StateFile(file).write(DARK + "=" + choices.isDark() + "\n" + LIVE + "=" + choices.isLive() + "\n");
    }

    private static boolean flag(Properties properties, String name, boolean otherwise) {
        return switch (properties.getProperty(name, "").strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }
}
