package org.ixplanner.engine.check.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.evidence.Assumption;
import org.ixplanner.engine.plan.evidence.Shape;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.scenario.AssumptionCatalogue;
import org.ixplanner.engine.scenario.KnownAssumption;
import org.ixplanner.engine.text.PlainNumber;

/// Assumptions that the catalogue does not have or has in another unit, whose range is missing, does not hold the
/// value or cannot be drawn from, and those without a source.
final class AssumptionCheck implements Check {

    @Override
    public String id() {
        return "assumption";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        for (Row<Assumption> row : Row.of(input.plan().assumptions())) {
            catalogue(row, findings);
            range(row, findings);
            if (row.item().source().isBlank()) {
                findings.warning(row.path().at("source"), "no-source", row.name());
            }
        }
        return findings.all();
    }

    private static void catalogue(Row<Assumption> row, Findings findings) {
        KnownAssumption known = AssumptionCatalogue.find(row.item().id()).orElse(null);
        if (known == null) {
            findings.warning(row.path().at("id"), "unknown", row.name());
            return;
        }
        Assumption own = row.item();
        if (!known.unit().equals(own.unit())) {
            findings.error(row.path().at("unit"), "unit", row.name(), own.unit(), known.unit());
        }
        Stream.of(Optional.ofNullable(own.low()), Optional.of(own.value()), Optional.ofNullable(own.high()))
                .flatMap(Optional::stream)
                .filter(number -> number < known.least() || number > known.most())
                .findFirst()
                .ifPresent(number -> findings.error(
                        row.path().at("value"),
                        "impossible",
                        row.name(),
                        PlainNumber.shown(number),
                        PlainNumber.shown(known.least()),
                        PlainNumber.shown(known.most())));
    }

    private static void range(Row<Assumption> row, Findings findings) {
        Assumption assumption = row.item();
        Double low = assumption.low();
        Double high = assumption.high();
        if (assumption.shape() != Shape.FIXED && (low == null || high == null)) {
            findings.error(
                    row.path().at(low == null ? "low" : "high"),
                    "no-range",
                    row.name(),
                    Choices.word(assumption.shape()));
        }
        if ((low != null && low > assumption.value())
                || (high != null && high < assumption.value())
                || (low != null && high != null && low > high)) {
            findings.error(
                    row.path().at("value"),
                    "range",
                    row.name(),
                    PlainNumber.shown(assumption.value()),
                    low == null ? "−∞" : PlainNumber.shown(low),
                    high == null ? "∞" : PlainNumber.shown(high));
        }
        if (assumption.shape() == Shape.LOGNORMAL && (assumption.value() <= 0 || (low != null && low <= 0))) {
            findings.error(row.path().at("shape"), "positive", row.name());
        }
    }
}
