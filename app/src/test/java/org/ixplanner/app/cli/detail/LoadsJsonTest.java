package org.ixplanner.app.cli.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads;
import org.junit.jupiter.api.Test;

/// What is written of loads.
final class LoadsJsonTest {

    private static String span(Load load) {
        TreeMap<String, Load> spans = new TreeMap<>();
        spans.put("s", load);
        Loads loads = new Loads(new TreeMap<>(), new TreeMap<>(), spans, new TreeMap<>());
        return new LoadsJson(loads).tree().getAsJsonArray("spans").get(0).toString();
    }

    @Test
    void aLoadWithoutScheduledFillIsThatOfTheBusyHour() {
        assertThat(span(new Load(20, 5, OptionalDouble.of(40))))
                .isEqualTo(
                        "{\"span\":\"s\",\"inMbps\":20.0,\"outMbps\":5.0,\"capacityMbps\":40.0,\"utilisation\":0.5}");
    }

    @Test
    void whatCachesFetchOnAScheduleIsWrittenBesideIt() {
        // At night 0.5 · 20 + 20 = 30 of 40.
        assertThat(span(new Load(20, 5, new Load.OffPeak(0.5, 20, 0), OptionalDouble.of(40))))
                .isEqualTo(
                        "{\"span\":\"s\",\"inMbps\":20.0,\"outMbps\":5.0,\"scheduledFillInMbps\":20.0,"
                                + "\"scheduledFillOutMbps\":0.0,\"offPeakShare\":0.5,\"capacityMbps\":40.0,\"utilisation\":0.75}");
    }
}
