package org.ixplanner.app.importing.offer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Names as they are compared: what people write differently in different files is taken away.
public final class BareName {

    private BareName() {}

    /// A name without accents, capitals and punctuation: `Société-Télécom` is `societe telecom`.
    public static String of(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return String.join(" ", List.of(bare.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
                .strip();
    }

    /// Whether two names are the same but for that.
    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }
}
