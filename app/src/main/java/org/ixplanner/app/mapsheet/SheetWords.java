package org.ixplanner.app.mapsheet;

import java.util.Locale;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.render.map.MapWords;

/// The program's texts as map sheets want them.
///
/// @param texts the language
public record SheetWords(Texts texts) implements MapWords {

    @Override
    public String say(Message message) {
        return texts.format(message);
    }

    @Override
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale());
    }

    @Override
    public Locale locale() {
        return texts.locale();
    }
}
