package org.ixplanner.engine.study;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.Saving;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.simulation.Volumes;
import org.ixplanner.engine.study.quality.Weighing;
import org.ixplanner.engine.text.Message;

/// The reported figures: the one list of them, in the order in which they are printed. What each means is in the
/// message bundle under `kpi.<key>` (a name) and `kpi.<key>.meaning` (its definition, in a sentence).
public enum Kpi {
    /// what users ask for
    DEMAND("demandMbps", Unit.MBPS, volume(Volumes::demandMbps)),
    /// within one organisation
    ON_NET("onNetMbps", Unit.MBPS, volume(Volumes::onNetMbps)),
    /// never abroad
    LOCAL("localMbps", Unit.MBPS, volume(Volumes::localMbps)),
    /// abroad within the region
    REGIONAL("regionalMbps", Unit.MBPS, volume(Volumes::regionalMbps)),
    /// abroad beyond
    INTERNATIONAL("internationalMbps", Unit.MBPS, volume(Volumes::internationalMbps)),
    /// not delivered
    UNSERVED("unservedMbps", Unit.MBPS, volume(Volumes::unservedMbps)),
    /// out and back
    TROMBONED("trombonedMbps", Unit.MBPS, volume(Volumes::trombonedMbps)),
    /// over exchanges at home
    EXCHANGE("exchangeMbps", Unit.MBPS, volume(Volumes::exchangeMbps)),
    /// fetched by caches
    FILL("fillMbps", Unit.MBPS, volume(Volumes::fillMbps)),
    /// does not fit
    CONGESTED("congestedMbps", Unit.MBPS, volume(Volumes::congestedMbps)),
    /// local volume ÷ demand
    L1("l1", Unit.SHARE, it -> share(it.result().locality().l1())),
    /// local volume less foreign fill ÷ demand
    L1_NET("l1Net", Unit.SHARE, it -> share(it.result().locality().l1Net())),
    /// what no exchange can pass
    L1_CEILING("l1Ceiling", Unit.SHARE, it -> share(it.result().locality().l1Ceiling())),
    /// domestic pairs whose path stays
    L2("l2", Unit.SHARE, it -> pairs(it.result().locality().l2())),
    /// the same by demand
    L2_WEIGHTED("l2Weighted", Unit.SHARE, it -> pairs(it.result().locality().l2Weighted())),
    /// domestic pairs without a route
    PAIRS_UNREACHABLE(
            "pairsUnreachable",
            Unit.NONE,
            it -> Figure.of(it.result().locality().pairsUnreachable())),
    /// volume over exchanges ÷ demand
    X1("x1", Unit.SHARE, it -> share(it.result().locality().x1())),
    /// members ÷ routed networks
    MEMBERSHIP("membership", Unit.SHARE, it -> refused("kpi.refused.routed")),
    /// members and their customers ÷ routed networks
    COVERAGE("coverage", Unit.SHARE, it -> refused("kpi.refused.routed")),
    /// mean domestic round trip
    RTT_MEAN("rttMeanMs", Unit.MS, it -> time(it, it.result().latency().meanMs())),
    /// median domestic round trip
    RTT_MEDIAN("rttMedianMs", Unit.MS, it -> time(it, it.result().latency().medianMs())),
    /// 95th percentile of domestic round trips
    RTT_P95("rttP95Ms", Unit.MS, it -> time(it, it.result().latency().p95Ms())),
    /// mean round trip to content
    RTT_CONTENT(
            "rttContentMeanMs",
            Unit.MS,
            it -> Figure.of(it.result().latency().contentMeanMs(), Message.of("kpi.refused.noContent"))),
    /// what the country's networks save
    SAVING("savingPerMonth", Unit.MONEY_PER_MONTH, saved(Saving::net)),
    /// fall of their transit bills
    SAVING_GROSS("savingGrossPerMonth", Unit.MONEY_PER_MONTH, saved(Saving::gross)),
    /// what sellers at home lose
    SELLER_LOSS("sellerLossPerMonth", Unit.MONEY_PER_MONTH, saved(Saving::sellerLoss)),
    /// saving if commits were as low as the traffic, before as after
    SAVING_RENEGOTIATED("savingRenegotiatedPerMonth", Unit.MONEY_PER_MONTH, saved(Saving::renegotiated)),
    /// what leaves the country
    PAID_ABROAD("paidAbroadPerMonth", Unit.MONEY_PER_MONTH, money(Saving::paidAbroadAfter)),
    /// fees less running costs
    OPERATOR_SURPLUS("operatorSurplusPerMonth", Unit.MONEY_PER_MONTH, Outcome::operatorSurplusPerMonth),
    /// how much rests on measurement
    DATA_GRADE(
            "dataGrade",
            Unit.SHARE,
            it -> Figure.of(
                    it.quality(L1)
                            .map(quality -> OptionalDouble.of(quality.shares().measured()))
                            .orElse(OptionalDouble.empty()),
                    Message.of("kpi.refused.noDemand"))),
    /// go or not
    VERDICT("verdict", Unit.NONE, it -> refused("kpi.refused.verdict"));

    private final String key;
    private final Unit unit;
    // The functions given above hold nothing that changes.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Outcome, Figure> figure;

    Kpi(String key, Unit unit, Function<Outcome, Figure> figure) {
        this.key = key;
        this.unit = unit;
        this.figure = figure;
    }

    /// Its name in JSON and message bundles; never changes.
    public String key() {
        return key;
    }

    /// Its unit.
    public Unit unit() {
        return unit;
    }

    /// Its value in an outcome, or why there is none.
    public Figure of(Outcome outcome) {
        return figure.apply(outcome);
    }

    /// By what its parts are weighed to tell how firm it is; empty for a figure that is no sum of parts.
    Optional<Weighing> weighing() {
        return Optional.ofNullable(
                switch (this) {
                    case DEMAND -> Weighing.DEMAND;
                    case L1_CEILING -> Weighing.CEILING;
                    case L1, L1_NET, X1, DATA_GRADE -> Weighing.TRAFFIC;
                    case ON_NET -> Weighing.ON_NET;
                    case LOCAL -> Weighing.LOCAL;
                    case REGIONAL -> Weighing.REGIONAL;
                    case INTERNATIONAL -> Weighing.INTERNATIONAL;
                    case TROMBONED -> Weighing.TROMBONED;
                    case EXCHANGE -> Weighing.EXCHANGE;
                    case FILL -> Weighing.FILL;
                    case CONGESTED -> Weighing.CONGESTED;
                    case L2, L2_WEIGHTED -> Weighing.PAIRS;
                    case RTT_MEAN, RTT_MEDIAN, RTT_P95 -> Weighing.DOMESTIC_TIMES;
                    case RTT_CONTENT -> Weighing.CONTENT_TIMES;
                    case SAVING, SAVING_RENEGOTIATED -> Weighing.SAVING;
                    case SAVING_GROSS -> Weighing.TRANSIT;
                    case SELLER_LOSS -> Weighing.SELLERS;
                    case PAID_ABROAD -> Weighing.ABROAD;
                    case OPERATOR_SURPLUS -> Weighing.OPERATORS;
                    case UNSERVED, PAIRS_UNREACHABLE, MEMBERSHIP, COVERAGE, VERDICT -> null;
                });
    }

    private static Function<Outcome, Figure> volume(ToDoubleFunction<Volumes> volume) {
        return it -> Figure.of(volume.applyAsDouble(it.result().volumes()));
    }

    private static Function<Outcome, Figure> money(Function<Saving, Money> money) {
        return it -> {
            Saving saving = it.saving();
            return saving.unknown().isEmpty()
                    ? Figure.of(money.apply(saving).amount(it.bills().currency()))
                    : Figure.refused(Message.of(
                            "kpi.refused.money",
                            saving.unknown().size(),
                            saving.unknown().getFirst()));
        };
    }

    private static Function<Outcome, Figure> saved(Function<Saving, Money> money) {
        return it -> {
            Message why = it.noSaving();
            return why == null ? money(money).apply(it) : Figure.refused(why);
        };
    }

    private static Figure share(OptionalDouble share) {
        return Figure.of(share, Message.of("kpi.refused.noDemand"));
    }

    private static Figure pairs(OptionalDouble value) {
        return Figure.of(value, Message.of("kpi.refused.noPairs"));
    }

    private static Figure time(Outcome outcome, OptionalDouble ms) {
        boolean anyPair = outcome.result().locality().domesticPairs() > 0;
        return anyPair ? Figure.of(ms, Message.of("kpi.refused.noLength")) : pairs(ms);
    }

    private static Figure refused(String key) {
        return Figure.refused(Message.of(key));
    }
}
