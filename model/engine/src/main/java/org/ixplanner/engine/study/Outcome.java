package org.ixplanner.engine.study;

import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.business.CrossCheck;
import org.ixplanner.engine.business.Saving;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.study.quality.DataQuality;
import org.ixplanner.engine.study.quality.FigureQuality;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// One scenario's result and money, against the baseline.
///
/// @param id of the scenario; `plan` for the plan itself
/// @param name as people know it
/// @param result of the simulation
/// @param bills of all networks
/// @param saving against the baseline
/// @param noSaving why it is not called a saving: less or more is delivered than in the baseline; null if it is one
/// @param crossCheck the published formula beside it; empty where nothing moves or prices are not known
/// @param operatorSurplusPerMonth fees of the exchanges at home less their running costs
/// @param quality how firm its figures are
public record Outcome(
        String id,
        String name,
        Result result,
        Bills bills,
        Saving saving,
        @Nullable Message noSaving,
        Optional<CrossCheck> crossCheck,
        Figure operatorSurplusPerMonth,
        DataQuality quality) {

    /// Stands for the plan itself where an id is asked for.
    public static final String PLAN = "plan";

    /// The figure of this outcome.
    public Figure figure(Kpi kpi) {
        return kpi.of(this);
    }

    /// How firm the figure is; empty where it is refused, nothing or no sum of parts.
    public Optional<FigureQuality> quality(Kpi kpi) {
        return kpi.weighing().flatMap(quality::of);
    }

    /// How firm the figure is, if somebody has asked before: for whoever must not wait.
    public Optional<FigureQuality> knownQuality(Kpi kpi) {
        return kpi.weighing().flatMap(quality::known);
    }

    /// Every figure that is refused, with the reason, in the order of [Kpi].
    public List<Refusal> refusals() {
        return List.of(Kpi.values()).stream()
                .flatMap(kpi -> Optional.ofNullable(figure(kpi).refusal()).map(why -> new Refusal(kpi, why)).stream())
                .toList();
    }

    /// A figure that is not given.
    ///
    /// @param kpi which
    /// @param why the reason
    public record Refusal(Kpi kpi, Message why) {}
}
