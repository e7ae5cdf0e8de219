package org.ixplanner.engine.fibre.build;

import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Compares a stated length with the route on the ellipsoid; metres given as kilometres become kilometres.
final class StatedLength {

    /// A length in metres is a thousand times too long, and a cable up to twice as long as its line on the map.
    private static final double METRES_RATIO_MIN = 700;

    private static final double METRES_RATIO_MAX = 2_500;
    private static final double METRES_PER_KM = 1_000;

    /// A route is drawn to a few per cent; a cable of more than twice its line has slack that nobody stores.
    private static final double SHORTER_RATIO = 0.95;

    private static final double LONGER_RATIO = 2;
    private static final double LEAST_COMPARED_KM = 0.5;

    private StatedLength() {}

    /// The length in kilometres.
    ///
    /// @param line the position of the line
    /// @param notes receives what was changed or looks wrong
    static @Nullable Double checked(
            int line, String name, @Nullable Double statedKm, @Nullable GeoLine route, List<BuildNote> notes) {
        if (statedKm == null || route == null) {
            return statedKm;
        }
        double drawn = route.lengthKm();
        if (drawn < LEAST_COMPARED_KM) {
            return statedKm;
        }
        double ratio = statedKm / drawn;
        if (ratio >= METRES_RATIO_MIN && ratio <= METRES_RATIO_MAX) {
            double km = statedKm / METRES_PER_KM;
            notes.add(new BuildNote(line, false, Message.of("build.metres", name, statedKm, km, drawn)));
            return km;
        }
        if (ratio < SHORTER_RATIO || ratio > LONGER_RATIO) {
            notes.add(new BuildNote(line, false, Message.of("build.length", name, statedKm, drawn)));
        }
        return statedKm;
    }
}
