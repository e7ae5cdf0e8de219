package org.ixplanner.app.importing.fibre;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Where GeoTools unpacks its list of coordinate systems. Left alone it would be a folder in the system's
/// temporary
/// one, of a name that anybody can foresee and fill.
public final class EpsgFolder {

    private static final String PROPERTY = "EPSG-HSQL.directory";

    private EpsgFolder() {}

    /// Says where; before the first file is read.
    public static void choose(Path folder) {
        System.setProperty(PROPERTY, folder.toString());
    }

    /// Makes the folder, for the user alone; nothing happens where none was chosen.
    static void make() {
        String chosen = System.getProperty(PROPERTY);
        if (chosen == null) {
            return;
        }
        boolean isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createDirectories(Path.of(chosen), ownerOnly);
        } catch (IOException e) {
            // GeoTools then takes its own folder; a file in degrees needs none.
            return;
        }
    }
}
