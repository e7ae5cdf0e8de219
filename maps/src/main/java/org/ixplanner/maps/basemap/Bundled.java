package org.ixplanner.maps.basemap;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Data that are read when they are first needed and then kept. Safe to use from several threads.
final class Bundled<T> {

    private final NaturalEarthCountries.Source source;
    private final Reader<T> reader;
    private volatile @Nullable T read;

    Bundled(NaturalEarthCountries.Source source, Reader<T> reader) {
        this.source = source;
        this.reader = reader;
    }

    /// A file of the sample data that come with the program.
    ///
    /// @param path below `org/ixplanner/sampledata`
    static NaturalEarthCountries.Source file(String path) {
        String whole = "/org/ixplanner/sampledata/" + path;
        return () -> {
            InputStream stream = Bundled.class.getResourceAsStream(whole);
            if (stream == null) {
                throw new FileNotFoundException("The program lacks its data file " + whole);
            }
            return stream;
        };
    }

    /// @throws UncheckedIOException if the data cannot be read
    T get() {
        T value = read;
        if (value == null) {
            synchronized (this) {
                value = read;
                if (value == null) {
                    value = load();
                    read = value;
                }
            }
        }
        return value;
    }

    private T load() {
        try (InputStream stream = source.open()) {
            return reader.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /// Makes something of a stream.
    @FunctionalInterface
    interface Reader<T> {

        T read(InputStream stream) throws IOException;
    }
}
