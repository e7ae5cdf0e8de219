package org.ixplanner.app.importing.fibre;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.importing.offer.ImportFormat;
import org.ixplanner.app.importing.offer.ImportOptions;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.SourceFile;
import org.ixplanner.app.importing.offer.UnreadableException;
import org.ixplanner.exchange.ofds.OfdsReader;
import org.ixplanner.exchange.reading.UnusableFileException;

/// OFDS as CSV: one table, or a folder of tables that belong together.
public final class OfdsTableFormat implements ImportFormat {

    @Override
    public String name() {
        return "OFDS CSV"; // not shown: the format's own name
    }

    @Override
    public boolean accepts(SourceFile file) throws IOException {
        for (Path table : tables(file)) {
            if (OfdsReader.isTable(OfdsReader.heading(table))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Offer read(SourceFile file, ImportOptions options) throws IOException, UnreadableException {
        List<List<List<String>>> tables = new ArrayList<>();
        try {
            for (Path table : tables(file)) {
                tables.add(OfdsReader.table(table));
            }
        } catch (UnusableFileException e) {
            throw new UnreadableException(e.problem().where(), e.problem().what());
        }
        return new OfdsOffer(OfdsReader.read(tables), options).of(file);
    }

    // In the order of their names: the table of networks is "networks", that of spans comes after that of nodes.
    private static List<Path> tables(SourceFile file) throws IOException {
        if (!Files.isDirectory(file.path())) {
            return file.endsWith(".csv") ? List.of(file.path()) : List.of();
        }
        List<Path> tables = new ArrayList<>();
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(file.path(), "*.{csv,CSV}")) {
            inside.forEach(tables::add);
        }
        tables.sort(null);
        return tables;
    }
}
