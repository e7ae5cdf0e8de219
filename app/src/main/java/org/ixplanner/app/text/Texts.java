package org.ixplanner.app.text;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import org.ixplanner.engine.text.Message;

/// The texts of all modules in one language: turns a [Message] into a sentence.
public final class Texts {

    /// The one list of bundles: a module with texts of its own is added here.
    private static final List<String> BUNDLES = List.of(
            "org.ixplanner.engine.messages",
            "org.ixplanner.exchange.messages",
            "org.ixplanner.maps.messages",
            "org.ixplanner.app.text.messages",
            "org.ixplanner.app.desktop.messages");

    // Without it a missing language would be replaced by that of the machine instead of by English.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final Map<String, String> patterns;

    /// @param locale the language, and how numbers are written; English where a text is not translated
    /// @throws IllegalStateException if two modules use the same key
    /// @throws java.util.MissingResourceException if a module's bundle is not there
    public Texts(Locale locale) {
        this.locale = locale;
        this.patterns = Collections.unmodifiableMap(load(locale));
    }

    private static Map<String, String> load(Locale locale) {
        Map<String, String> patterns = new TreeMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(name, locale, Texts.class.getClassLoader(), NO_FALLBACK);
            for (String key : bundle.keySet()) {
                if (patterns.put(key, bundle.getString(key)) != null) {
                    throw new IllegalStateException("two bundles hold the text '" + key + "', one is " + name);
                }
            }
        }
        return patterns;
    }

    /// The sentence of a message. Numbers are written as the language does; a number that is a name (an ASN, a year)
    /// therefore has to come as text.
    ///
    /// @throws IllegalArgumentException if the key has no text or the text needs more arguments: a mistake in
    ///     the code
    public String format(Message message) {
        MessageFormat format = new MessageFormat(pattern(message.key()), locale);
        int needed = format.getFormatsByArgumentIndex().length;
        if (message.args().size() < needed) {
            throw new IllegalArgumentException("text '" + message.key() + "' needs " + needed + " arguments, got "
                    + message.args().size());
        }
        return format.format(message.args().stream().map(this::argument).toArray());
    }

    /// The text of a key that needs no arguments.
    ///
    /// @throws IllegalArgumentException as [#format] does
    public String text(String key) {
        return format(Message.of(key));
    }

    /// Every key there is, in order.
    public Set<String> keys() {
        return patterns.keySet();
    }

    /// The language.
    public Locale locale() {
        return locale;
    }

    /// The pattern of a key, for what fills it in itself.
    ///
    /// @throws IllegalArgumentException if there is none
    public String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for the key '" + key + "' in any of " + BUNDLES);
        }
        return pattern;
    }

    private Object argument(Object argument) {
        return argument instanceof Message message ? format(message) : argument;
    }
}
