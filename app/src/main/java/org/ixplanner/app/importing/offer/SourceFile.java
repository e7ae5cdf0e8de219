package org.ixplanner.app.importing.offer;

import java.nio.file.Path;
import java.util.Locale;

/// A file to be imported.
///
/// @param path where it is
/// @param name what the user knows it by: its path, or a name inside an archive
/// @param source what evidence says: the same without folders, as files move
public record SourceFile(Path path, String name, String source) {

    /// A file that the user has named.
    public static SourceFile of(Path path) {
        return new SourceFile(path, path.toString(), String.valueOf(path.getFileName()));
    }

    /// Its name without folders.
    public String shortName() {
        return String.valueOf(path.getFileName());
    }

    /// Whether its name ends like one of these, such as `.kml`; capitals do not count.
    public boolean endsWith(String... endings) {
        String lower = shortName().toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
