package org.ixplanner.app.report.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs files so that the same files always give the same bytes: fixed order, fixed times.
public final class FixedZip {

    /// Readers look here first, so it goes first.
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    // The first day that a zip file can tell of.
    private static final LocalDateTime ANY_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FixedZip() {}

    /// Packs again what `zip` holds.
    public static byte[] of(byte[] zip) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(files);
    }

    /// Packs files, the list of content types first.
    ///
    /// @param files content by name
    public static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            if (files.containsKey(CONTENT_TYPES)) {
                put(out, CONTENT_TYPES, files.get(CONTENT_TYPES));
            }
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                if (!file.getKey().equals(CONTENT_TYPES)) {
                    put(out, file.getKey(), file.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_DAY);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
