package org.ixplanner.app.importing.ixf;

import org.ixplanner.app.importing.offer.ImportFormat;
import org.ixplanner.app.importing.offer.ImportOptions;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.SourceFile;
import org.ixplanner.app.importing.offer.UnreadableException;
import org.ixplanner.exchange.ixf.IxfFile;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.ixplanner.maps.basemap.Gazetteer;

/// The member list that an exchange publishes (IX-F member export, any version).
public final class IxfFormat implements ImportFormat {

    @Override
    public String name() {
        return "IX-F"; // not shown: the format's own name
    }

    @Override
    public boolean accepts(SourceFile file) {
        return file.endsWith(".json") && IxfFile.isOne(file.path());
    }

    @Override
    public Offer read(SourceFile file, ImportOptions options) throws UnreadableException {
        try {
            return new IxfOffer(IxfFile.read(file.path()), options, Gazetteer.bundled()).offer();
        } catch (UnusableFileException e) {
            throw new UnreadableException(e.problem().where(), e.problem().what());
        }
    }
}
