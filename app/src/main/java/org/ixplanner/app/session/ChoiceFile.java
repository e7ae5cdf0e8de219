package org.ixplanner.app.session;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.ixplanner.app.task.WindowThread;
import org.ixplanner.exchange.disk.AtomicFile;

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
        if (file.isPresent() && Files.isRegularFile(file.get())) {
            try (Reader text = Files.newBufferedReader(file.get())) {
                properties.load(text);
            } catch (IOException | IllegalArgumentException e) {
                return Choices.DEFAULT;
            }
        }
        return new Choices(
                flag(properties, DARK, Choices.DEFAULT.isDark()), flag(properties, LIVE, Choices.DEFAULT.isLive()));
    }

    /// Keeps what is chosen. What cannot be written is forgotten: nobody's work hangs on it.
    public void write(Choices choices) {
        WindowThread.mustNotBeHere();
        file.ifPresent(at -> write(at, choices));
    }

    private static boolean flag(Properties properties, String name, boolean otherwise) {
        return switch (properties.getProperty(name, "").strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    private static void write(Path at, Choices choices) {
        try {
            Path parent = at.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            new AtomicFile(at)
                    .replace(text ->
                            text.write(DARK + "=" + choices.isDark() + "\n" + LIVE + "=" + choices.isLive() + "\n"));
        } catch (IOException e) {
            return;
        }
    }
}
