package org.ixplanner.app.importing.offer;

import java.io.IOException;

/// A kind of file that can be imported.
public interface ImportFormat {

    /// What it is called, short and the same in all languages: `GeoJSON`.
    String name();

    /// Whether a file is of this kind, by its name and its beginning.
    ///
    /// @throws IOException if it cannot be read
    boolean accepts(SourceFile file) throws IOException;

    /// What a file offers.
    ///
    /// @throws IOException if it cannot be read
    /// @throws UnreadableException if it is not what it seemed to be
    Offer read(SourceFile file, ImportOptions options) throws IOException, UnreadableException;
}
