package org.ixplanner.maps.render.map;

import java.util.Locale;
import org.ixplanner.engine.text.Message;

/// The words of a map sheet that are not part of the [org.ixplanner.maps.layer.Sheet], in the user's language.
public interface MapWords {

    /// The sentence of a message of this module's bundle.
    String say(Message message);

    /// The name of a country.
    ///
    /// @param code ISO 3166-1 alpha-2
    String country(String code);

    /// The language, for the writing of numbers and of capital letters.
    Locale locale();
}
