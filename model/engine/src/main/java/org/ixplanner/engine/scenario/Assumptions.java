package org.ixplanner.engine.scenario;

import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.evidence.Assumption;
import org.ixplanner.engine.plan.evidence.Shape;
import org.jspecify.annotations.Nullable;

/// The assumptions that hold for a plan: its own where it has them, else the catalogue's defaults.
public final class Assumptions {

    /// An assumption as it holds.
    ///
    /// @param known its entry in the catalogue
    /// @param value used where nothing is drawn
    /// @param shape how it is spread
    /// @param low lower end of the range
    /// @param high upper end of the range
    /// @param isDefault whether the plan says nothing of it
    public record Held(KnownAssumption known, double value, Shape shape, double low, double high, boolean isDefault) {}

    private final List<Held> held;

    private Assumptions(List<Held> held) {
        this.held = held;
    }

    /// Those that hold for `plan`, in the order of the catalogue.
    public static Assumptions of(Plan plan) {
        return new Assumptions(
                AssumptionCatalogue.ALL.stream().map(known -> held(plan, known)).toList());
    }

    /// All of them, in the order of the catalogue.
    public List<Held> all() {
        return held;
    }

    /// The value of the one called `id`.
    ///
    /// @throws IllegalArgumentException if the catalogue has none of that name
    public double value(String id) {
        return held.stream()
                .filter(one -> one.known().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no assumption is called " + id))
                .value();
    }

    /// Of those of these names the values alone, of the others the defaults.
    public Assumptions only(List<String> ids) {
        return new Assumptions(held.stream()
                .map(one -> {
                    KnownAssumption known = one.known();
                    double value = ids.contains(known.id()) ? one.value() : known.value();
                    return new Held(known, value, known.shape(), known.low(), known.high(), true);
                })
                .toList());
    }

    /// Two are equal if the same values hold, so that a situation is recognised again.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assumptions assumptions && held.equals(assumptions.held);
    }

    @Override
    public int hashCode() {
        return held.hashCode();
    }

    @Override
    public String toString() {
        return held.toString();
    }

    private static Held held(Plan plan, KnownAssumption known) {
        Optional<Assumption> own = plan.assumptions().find(known.id());
        return own.map(stated -> stated(known, stated))
                .orElseGet(() -> new Held(known, known.value(), known.shape(), known.low(), known.high(), true));
    }

    // A range that the plan leaves open closes on the value.
    private static Held stated(KnownAssumption known, Assumption own) {
        double low = own.low() == null ? own.value() : own.low();
        double high = own.high() == null ? own.value() : own.high();
        return new Held(known, own.value(), own.shape(), low, high, false);
    }
}
