package org.ixplanner.maps.render;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.render.map.MapWords;

/// The English words of this module.
public record BundledWords() implements MapWords {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.ixplanner.maps.messages", Locale.ENGLISH);

    @Override
    public String say(Message message) {
        return new MessageFormat(BUNDLE.getString(message.key()), Locale.ENGLISH)
                .format(message.args().toArray());
    }

    @Override
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }
}
