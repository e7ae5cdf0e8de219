package org.ixplanner.app.importing.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.ixplanner.app.importing.offer.SourceFile;
import org.ixplanner.app.importing.offer.UnreadableException;
import org.ixplanner.engine.text.Message;

/// The files of an archive in a folder of its own, which goes when it is closed. Names inside only name: no file
/// is put where the archive wants it. Archives in archives stay packed.
public final class Unpacked implements AutoCloseable {

    private static final int MAX_FILES = 1_000;
    private static final long MAX_BYTES = 512L << 20;
    private static final int BUFFER = 1 << 16;
    private static final String[] PACKED = {".zip", ".kmz", ".tar.gz", ".tgz"};

    private final Path folder;
    private final SourceFile archive;
    private final List<SourceFile> files = new ArrayList<>();
    private long bytes;

    private Unpacked(Path folder, SourceFile archive) {
        this.folder = folder;
        this.archive = archive;
    }

    /// Whether a file is an archive, by its name.
    public static boolean isArchive(SourceFile file) {
        return file.endsWith(PACKED);
    }

    /// Unpacks an archive.
    ///
    /// @throws IOException if it cannot be read, or the folder not be written
    /// @throws UnreadableException if it is damaged or too large
    public static Unpacked of(SourceFile archive) throws IOException, UnreadableException {
        Unpacked unpacked = new Unpacked(Files.createTempDirectory("ixplanner"), archive);
        try {
            if (archive.endsWith(".zip", ".kmz")) {
                unpacked.zip(archive.path());
            } else {
                unpacked.tar(archive.path());
            }
            return unpacked;
        } catch (IOException | RuntimeException e) {
            unpacked.close();
            throw new UnreadableException("", Message.of("import.archive.broken"));
        } catch (UnreadableException e) {
            unpacked.close();
            throw e;
        }
    }

    /// What is in it, in the archive's order.
    public List<SourceFile> files() {
        return List.copyOf(files);
    }

    /// The KML that a KMZ is about, called as the KMZ is: `doc.kml`, else the first one, those outside of folders
    /// first.
    public Optional<SourceFile> mainKml() {
        List<SourceFile> documents = new ArrayList<>(files);
        documents.removeIf(file -> !file.endsWith(".kml"));
        String top = archive.name() + "/";
        documents.sort(Comparator.comparing((SourceFile file) -> !file.name().equals(top + "doc.kml"))
                .thenComparing(file -> file.name().indexOf('/', top.length()) >= 0));
        return documents.stream()
                .findFirst()
                .map(document -> new SourceFile(document.path(), archive.name(), archive.source()));
    }

    /// Where it was unpacked: one folder for each folder of the archive.
    public List<SourceFile> folders() {
        return files.stream()
                .map(file -> file.path().getParent())
                .distinct()
                .map(inside -> new SourceFile(inside, archive.name(), archive.source()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private void zip(Path packed) throws IOException, UnreadableException {
        try (ZipFile zip = ZipFile.builder().setPath(packed).get()) {
            for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                if (!entry.isDirectory() && !entry.isUnixSymlink()) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        put(entry.getName(), content);
                    }
                }
            }
        }
    }

    private void tar(Path file) throws IOException, UnreadableException {
        try (InputStream packed = new BufferedInputStream(Files.newInputStream(file), BUFFER);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(packed))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                if (entry.isFile()) {
                    put(entry.getName(), tar);
                }
                entry = tar.getNextEntry();
            }
        }
    }

    // Only what is read counts: what an archive says of its own sizes may be wrong.
    private void put(String inside, InputStream content) throws IOException, UnreadableException {
        if (files.size() >= MAX_FILES) {
            throw new UnreadableException("", Message.of("import.archive.many", MAX_FILES));
        }
        Path file = place(inside);
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > MAX_BYTES) {
                    throw new UnreadableException("", Message.of("import.archive.large", MAX_BYTES >> 20));
                }
                out.write(buffer, 0, read);
            }
        }
        files.add(new SourceFile(file, archive.name() + "/" + inside, archive.source() + "/" + inside));
    }

    // What lies in one folder of the archive stays together, as the parts of a Shapefile do.
    private Path place(String inside) throws IOException {
        String plain = inside.replace('\\', '/');
        int slash = plain.lastIndexOf('/');
        String folderName = Integer.toHexString(plain.substring(0, slash + 1).hashCode());
        String fileName = plain.substring(slash + 1).replaceAll("[^\\p{L}\\p{N}._ -]", "_");
        Path parent = Files.createDirectories(folder.resolve(folderName));
        boolean isUsable = !fileName.isBlank() && !fileName.matches("\\.+") && fileName.length() <= 200;
        Path file = parent.resolve(isUsable ? fileName : "file-" + files.size());
        return Files.exists(file) ? parent.resolve(files.size() + "-" + file.getFileName()) : file;
    }
}
