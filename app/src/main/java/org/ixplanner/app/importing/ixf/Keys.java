package org.ixplanner.app.importing.ixf;

import java.util.Locale;
import java.util.Optional;
import org.ixplanner.app.importing.offer.BareName;

/// What exchanges and buildings of a member list are called in a plan, and how their texts are made to fit.
final class Keys {

    private static final int MOST_KEY_CHARS = 90;
    private static final int MOST_NAME_CHARS = 200;

    private Keys() {}

    /// An exchange that PeeringDB knows, as in a plan that was begun from PeeringDB.
    static String peeringDbExchange(long number) {
        return "pdb-ix-" + number;
    }

    /// A building that PeeringDB knows, as in a plan that was begun from PeeringDB.
    static String peeringDbBuilding(long number) {
        return "pdb-fac-" + number;
    }

    /// Anything else, by its name.
    static String named(String name) {
        String key = "ixf-" + BareName.of(name).replace(' ', '-');
        return key.substring(0, StrictMath.min(key.length(), MOST_KEY_CHARS));
    }

    /// A name that is not too long for a plan.
    static String cut(String name) {
        return name.substring(0, StrictMath.min(name.length(), MOST_NAME_CHARS));
    }

    /// A country of two letters; empty if it is none.
    static Optional<String> country(String written) {
        String upper = written.toUpperCase(Locale.ROOT);
        return upper.matches("[A-Z]{2}") ? Optional.of(upper) : Optional.empty();
    }
}
