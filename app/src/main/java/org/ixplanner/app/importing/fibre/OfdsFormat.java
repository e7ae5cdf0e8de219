package org.ixplanner.app.importing.fibre;

import java.io.IOException;
import org.ixplanner.app.importing.offer.ImportFormat;
import org.ixplanner.app.importing.offer.ImportOptions;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.SourceFile;
import org.ixplanner.app.importing.offer.UnreadableException;
import org.ixplanner.exchange.ofds.OfdsForm;
import org.ixplanner.exchange.ofds.OfdsReader;
import org.ixplanner.exchange.reading.UnusableFileException;

/// OFDS as JSON or GeoJSON.
///
/// @param name the format's
/// @param form which of the two
public record OfdsFormat(String name, OfdsForm form) implements ImportFormat {

    @Override
    public boolean accepts(SourceFile file) throws IOException {
        return file.endsWith(".json", ".geojson", ".jsonl", ".ndjson", ".geojsonl") && OfdsForm.of(file.path()) == form;
    }

    @Override
    public Offer read(SourceFile file, ImportOptions options) throws IOException, UnreadableException {
        try {
            return new OfdsOffer(OfdsReader.read(file.path()), options).of(file);
        } catch (UnusableFileException e) {
            throw new UnreadableException(e.problem().where(), e.problem().what());
        }
    }
}
