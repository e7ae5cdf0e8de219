package org.ixplanner.app.importing;

import org.ixplanner.app.text.Names;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.text.Message;
import org.ixplanner.engine.text.PlainNumber;
import org.jspecify.annotations.Nullable;

/// Values of a plan in a few words, to be set side by side.
///
/// @param texts the language
public record ValueText(Texts texts) {

    private static final int MOST_CHARS = 60;

    /// The value in words.
    public String of(@Nullable Object value) {
        return switch (value) {
            case null -> texts.text("import.value.blank");
            case LonLat place -> texts.format(Message.of("import.value.place", place.lonDeg(), place.latDeg()));
            case GeoLine line ->
                texts.format(Message.of(
                        "import.value.route", line.points().size(), line.lengthKm(), of(line.start()), of(line.end())));
            case Enum<?> choice -> new Names(texts).choice(choice);
            case Double number -> PlainNumber.shown(number);
            default -> shortened(value.toString());
        };
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARS ? text : text.substring(0, MOST_CHARS) + "…";
    }
}
