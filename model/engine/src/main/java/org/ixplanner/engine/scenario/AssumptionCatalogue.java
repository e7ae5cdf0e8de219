package org.ixplanner.engine.scenario;

import static org.ixplanner.engine.plan.evidence.Shape.FIXED;
import static org.ixplanner.engine.plan.evidence.Shape.PERT;
import static org.ixplanner.engine.plan.evidence.Shape.TRIANGULAR;
import static org.ixplanner.engine.plan.evidence.Shape.UNIFORM;

import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.evidence.Shape;

/// Every number of the method that is not the user's own: the one list of them. Sources stand in the message bundle
/// beside the meanings; a test fails until both are there.
public final class AssumptionCatalogue {

    /// All of them, by subject.
    public static final List<KnownAssumption> ALL = List.of(
            known("rtt.msPerKm", 0.0049, "ms/km", TRIANGULAR, 0.0033, 0.01, 0.0048, 0.005),
            known("rtt.msPerHop", 0.2, "ms", TRIANGULAR, 0, 100, 0.05, 1),
            known("fibre.inflationOnLand", 1.3, "×", TRIANGULAR, 1, 10, 1.15, 2.1),
            known("fibre.inflationAtSea", 1.18, "×", TRIANGULAR, 1, 10, 1.15, 1.2),
            known("fibre.breaksPerKmMonth", 1.0 / 300, "breaks/km/month", TRIANGULAR, 0, 1, 1.0 / 600, 1.0 / 100),
            known("fibre.terrestrialRepairHours", 4, "h", TRIANGULAR, 0, 8_760, 4, 24),
            known("fibre.submarineRepairDays", 20, "days", TRIANGULAR, 0, 730, 10, 40),
            known("demand.fixedGbPerSubscriberMonth", 279, "GB/subscriber/month", UNIFORM, 0, 100_000, 248, 310),
            known("demand.mobileGbPerSubscriberMonth", 5.2, "GB/subscriber/month", PERT, 0, 100_000, 2.2, 15.3),
            known("demand.peakToAverage", 2, "×", TRIANGULAR, 1, 100, 1.7, 3),
            known("demand.uploadShare", 0.1, "0..1", TRIANGULAR, 0, 1, 0.05, 0.2),
            known("demand.coincidence", 1, "0..1", UNIFORM, 0.01, 1, 0.8, 1),
            known("demand.growthPerYear", 0.23, "1/year", PERT, -0.99, 10, 0.16, 0.41),
            known("fill.offPeakShare", 0.6, "0..1", TRIANGULAR, 0, 1, 0.4, 0.8),
            known("fill.windowHours", 12, "h", TRIANGULAR, 1, 24, 8, 12),
            known("port.highestUse", 0.7, "0..1", FIXED, 0.01, 1, 0.7, 0.7),
            known("price.transitDeclinePerYear", 0.15, "1/year", TRIANGULAR, -1, 1, 0.13, 0.27),
            known("price.waveAtOneGbps", 823.9, "USD/month", FIXED, 0, 1_000_000, 823.9, 823.9),
            known("price.waveExponent", 0.722, "", UNIFORM, 0, 2, 0.7, 0.9),
            known("operator.setUpCost", 5_000, "USD", TRIANGULAR, 0, 1e9, 100, 50_000),
            known("operator.runningCostPerYear", 75_000, "USD/year", UNIFORM, 0, 1e9, 50_000, 100_000),
            known("operator.highestCapitalYears", 1, "years", FIXED, 0, 100, 1, 1),
            known("adoption.lagMonths", 12, "months", UNIFORM, 1, 120, 3, 24),
            known("content.movesHomePerYear", 0, "1/year", FIXED, 0, 1, 0, 0),
            known("years.discountPerYear", 0.1, "1/year", TRIANGULAR, 0, 1, 0.05, 0.15),
            known("verdict.localShare", 0.5, "0..1", FIXED, 0, 1, 0.5, 0.5),
            known("verdict.leastChance", 0.8, "0..1", FIXED, 0, 1, 0.8, 0.8),
            known("verdict.leastSavingShare", 0.05, "0..1", FIXED, 0, 1, 0.05, 0.05),
            known("verdict.mostDefaultShare", 0.5, "0..1", FIXED, 0, 1, 0.5, 0.5));

    private AssumptionCatalogue() {}

    /// The one called `id`.
    public static Optional<KnownAssumption> find(String id) {
        return ALL.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    private static KnownAssumption known(
            String id, double value, String unit, Shape shape, double least, double most, double low, double high) {
        return new KnownAssumption(id, value, unit, shape, least, most, low, high);
    }
}
