package org.ixplanner.exchange.reading;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.disk.Packing;
import org.ixplanner.exchange.disk.Reasons;

/// A text file of somebody else, plain or packed with gzip or bzip2, that is read as a stream.
///
/// @param path where it is
public record ForeignFile(Path path) {

    /// Unpacked; PeeringDB's whole dump has a tenth.
    private static final long MAX_BYTES = 2L << 30;

    private static final int MAX_DEPTH = 64;
    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern PLACE = Pattern.compile("line (\\d+) column");

    /// What is done with the text.
    ///
    /// @param <R> what reads it
    public interface Content<R> {

        /// Reads to the end.
        ///
        /// @throws IOException if reading fails
        /// @throws UnusableFileException if it is not what was expected
        void read(R reader) throws IOException, UnusableFileException;
    }

    /// Its name without folders.
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /// Reads it as one JSON document, in which nothing may be wrong.
    ///
    /// @throws UnusableFileException if it cannot be read, is no JSON, or is too large or too deep
    public void json(Content<JsonReader> content) throws UnusableFileException {
        text(text -> {
            JsonReader reader = new JsonReader(text);
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(MAX_DEPTH);
            try {
                content.read(reader);
                if (reader.peek() != JsonToken.END_DOCUMENT) {
                    throw new MalformedJsonException(reader.getPath());
                }
            } catch (EOFException e) {
                throw new UnusableFileException(line(reader), Message.of("reading.cut-off"));
            } catch (MalformedJsonException | NumberFormatException e) {
                boolean isCut = String.valueOf(e.getMessage()).startsWith("Unterminated string");
                throw new UnusableFileException(
                        line(reader), Message.of(isCut ? "reading.cut-off" : "reading.no-json", MAX_DEPTH));
            } catch (IllegalStateException e) {
                throw new UnusableFileException(reader.getPath(), Message.of("reading.other-json"));
            }
        });
    }

    /// Reads it as text.
    ///
    /// @throws UnusableFileException if it cannot be read, is no UTF-8 or too large
    public void text(Content<BufferedReader> content) throws UnusableFileException {
        if (Files.isDirectory(path)) {
            throw whole(Message.of("reading.folder"));
        }
        if (!Files.exists(path)) {
            throw whole(Message.of("reading.no-file"));
        }
        try (InputStream packed = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            InputStream bytes = new LimitedStream(Packing.unpacked(packed), MAX_BYTES);
            BufferedReader text =
                    new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), BUFFER);
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            content.read(text);
        } catch (LimitedStream.TooLargeException e) {
            throw whole(Message.of("reading.too-large", MAX_BYTES >> 20));
        } catch (CharacterCodingException e) {
            throw whole(Message.of("reading.no-utf8"));
        } catch (EOFException e) {
            throw whole(Message.of("reading.cut-off"));
        } catch (IOException e) {
            throw whole(Message.of("reading.unreadable", Reasons.of(e)));
        }
    }

    // Gson tells the line only in its description of itself.
    private static String line(JsonReader reader) {
        Matcher place = PLACE.matcher(reader.toString());
        return place.find() ? "line " + place.group(1) : "";
    }

    private static UnusableFileException whole(Message what) {
        return new UnusableFileException("", what);
    }
}
