package org.ixplanner.engine.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/// The engine's English texts, as tests read them.
public final class English {

    /// Every key with its pattern, in alphabetical order.
    public static final Map<String, String> TEXTS = texts();

    private English() {}

    /// The sentence.
    ///
    /// @throws IllegalArgumentException if the bundle has no such text or it asks for more than the message gives
    public static String of(Message message) {
        String pattern = TEXTS.get(message.key());
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + message.key());
        }
        MessageFormat format = new MessageFormat(pattern, Locale.ENGLISH);
        if (format.getFormatsByArgumentIndex().length > message.args().size()) {
            throw new IllegalArgumentException(message.key() + " asks for more than " + message.args());
        }
        Object[] args = message.args().stream()
                .map(arg -> arg instanceof Message inner ? of(inner) : arg)
                .toArray();
        return format.format(args);
    }

    private static Map<String, String> texts() {
        Properties properties = new Properties();
        try (InputStream in = Message.class.getResourceAsStream("/org/ixplanner/engine/messages.properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
