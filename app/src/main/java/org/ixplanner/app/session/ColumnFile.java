package org.ixplanner.app.session;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.ixplanner.app.importing.offer.ColumnMemory;

/// The file in which the program remembers what the columns of tables mean, by heading.
///
/// @param file that holds it; empty to remember nothing
public record ColumnFile(Optional<Path> file) implements ColumnMemory {

    private static final int MOST_HEADINGS = 200;
    private static final String SEPARATOR = "\u0001";

    @Override
    public Optional<String> recall(List<String> heading) {
        return Optional.ofNullable(read().getProperty(key(heading)));
    }

    @Override
    public void keep(List<String> heading, String mapping) {
        Properties known = read();
        if (mapping.equals(known.getProperty(key(heading)))) {
            return;
        }
        if (known.size() >= MOST_HEADINGS) {
            known.clear();
        }
        known.setProperty(key(heading), mapping);
        StringBuilder text = new StringBuilder();
        new TreeMap<>(known).forEach((key, value) -> text.append(key)
                .append('=')
                .append(escaped(String.valueOf(value)))
                .append('\n'));
        new StateFile(file).write(text.toString());
    }

    // As a file of properties has it, without the date that Java would write.
    private static String escaped(String value) {
        Properties one = new Properties();
        one.setProperty("k", value);
        StringWriter written = new StringWriter();
        try {
            one.store(written, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = written.toString();
        return text.substring(text.indexOf("k=") + 2).strip();
    }

    private Properties read() {
        Properties known = new Properties();
        Optional<Path> there = new StateFile(file).there();
        if (there.isPresent()) {
            try (Reader text = Files.newBufferedReader(there.get())) {
                known.load(text);
            } catch (IOException | IllegalArgumentException e) {
                return new Properties();
            }
        }
        return known;
    }

    private static String key(List<String> heading) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(SEPARATOR, heading).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
