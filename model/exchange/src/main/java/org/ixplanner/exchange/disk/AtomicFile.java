package org.ixplanner.exchange.disk;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Replaces a file in one step: written beside it, forced to the disk, moved over it. Whenever the program or the
/// machine stops, the file is the old one or the new one, whole. Files are readable by their owner only.
public final class AtomicFile {

    private static final String TEMPORARY_END = ".saving";

    /// Writes the new content.
    @FunctionalInterface
    public interface Content {

        /// @throws IOException if writing fails
        void writeTo(Writer writer) throws IOException;

        private void encodeTo(OutputStream stream) throws IOException {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
            writeTo(writer);
            writer.flush();
        }
    }

    /// Writes the new content of a file that is no text.
    @FunctionalInterface
    public interface Bytes {

        /// @throws IOException if writing fails
        void writeTo(OutputStream stream) throws IOException;
    }

    private interface Step {
        void take() throws IOException;
    }

    private final Path file;
    private final Path folder;

    /// @param file to be replaced; a link is followed, so that it stays a link
    /// @throws IOException if the link leads nowhere
    public AtomicFile(Path file) throws IOException {
        this.file = Links.followed(file).toAbsolutePath();
        if (Files.isSymbolicLink(this.file)) {
            throw new BrokenLinkException(file.toString());
        }
        Path parent = this.file.getParent();
        folder = parent == null ? this.file : parent;
    }

    /// Writes `content` and, once it is safely on the disk, puts it in the file's place. What stood there becomes
    /// `backup`.
    ///
    /// @throws IOException if any step fails; the file is then as it was
    public void replace(Content content, Path backup) throws IOException {
        replace(content::encodeTo, () -> keep(backup));
    }

    /// Writes `content` in the file's place without a backup.
    ///
    /// @throws IOException if any step fails; the file is then as it was
    public void replace(Content content) throws IOException {
        replace(content::encodeTo, () -> {});
    }

    /// Writes `content`, which is no text, in the file's place without a backup.
    ///
    /// @throws IOException if any step fails; the file is then as it was
    public void replaceBytes(Bytes content) throws IOException {
        replace(content, () -> {});
    }

    private void replace(Bytes content, Step beforeTheMove) throws IOException {
        Path temporary = temporary();
        try {
            write(temporary, content);
            beforeTheMove.take();
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        settle();
    }

    private Path temporary() throws IOException {
        String start = "." + file.getFileName() + "." + ProcessHandle.current().pid() + "-";
        return Files.createTempFile(folder, start, TEMPORARY_END, ownerOnly());
    }

    private static void write(Path temporary, Bytes content) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(stream);
            stream.flush();
            channel.force(true);
        }
    }

    // The backup gets its name in one step too: a second link to the old content, renamed.
    private void keep(Path backup) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Path link = temporary();
        try {
            Files.delete(link);
            link(link);
            Files.move(link, backup, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(link);
        }
    }

    private void link(Path link) throws IOException {
        try {
            Files.createLink(link, file);
        } catch (UnsupportedOperationException | IOException e) {
            // File systems without hard links (FAT, some network drives).
            Files.copy(file, link, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    // The file is replaced; what goes wrong from here on must not be told as if it were not.
    private void settle() {
        try {
            forceFolder();
            removeLeftovers();
        } catch (IOException e) {
            // Without its folder on the disk a rename may be undone by a power cut: the old file is then back, whole.
            // A leftover that cannot be removed now is tried again at the next save.
            return;
        }
    }

    // A rename is on the disk only when its folder is. Windows cannot open folders and needs no such step.
    private void forceFolder() throws IOException {
        if (isPosix()) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    // What a killed save left behind. The process number in the name tells whether its save may still be running.
    private void removeLeftovers() throws IOException {
        Pattern name = Pattern.compile("\\." + Pattern.quote(file.getFileName().toString()) + "\\.(\\d{1,18})-\\d+"
                + Pattern.quote(TEMPORARY_END));
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(folder)) {
            for (Path sibling : siblings) {
                Matcher matcher = name.matcher(sibling.getFileName().toString());
                if (matcher.matches()
                        && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty()) {
                    Files.deleteIfExists(sibling);
                }
            }
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        Set<String> views = folder.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix");
    }
}
