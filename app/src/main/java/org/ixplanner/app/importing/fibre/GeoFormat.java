package org.ixplanner.app.importing.fibre;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ixplanner.app.importing.offer.ImportFormat;
import org.ixplanner.app.importing.offer.ImportOptions;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.SourceFile;
import org.ixplanner.app.importing.offer.UnreadableException;
import org.ixplanner.maps.format.FormatException;
import org.ixplanner.maps.format.GeoData;
import org.ixplanner.maps.format.Limits;

/// A format of geodata.
///
/// @param name what it is called
/// @param endings of its files
/// @param reader reads it
public record GeoFormat(String name, List<String> endings, Reader reader) implements ImportFormat {

    /// Reads a file.
    public interface Reader {

        /// What is in it.
        ///
        /// @throws IOException if it cannot be read
        /// @throws FormatException if it is not of the format
        GeoData read(Path file, Limits limits) throws IOException, FormatException;
    }

    @Override
    public boolean accepts(SourceFile file) {
        return file.endsWith(endings.toArray(String[]::new));
    }

    @Override
    public Offer read(SourceFile file, ImportOptions options) throws IOException, UnreadableException {
        EpsgFolder.make();
        try {
            return new GeoOffer(reader.read(file.path(), Limits.STANDARD), options).of(file);
        } catch (FormatException e) {
            throw new UnreadableException(e.problem().where(), e.problem().what());
        }
    }
}
