package org.ixplanner.engine.study.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ixplanner.engine.study.verdict.Verdict.Kind;
import org.ixplanner.engine.study.verdict.Verdict.Reason;
import org.ixplanner.engine.text.Message;

/// Finds verdicts: as good as the worst of its reasons allows. Never *go* while a cost is unknown, while nothing says
/// that it pays, or while more than the allowed share rests on defaults.
///
/// @param thresholds by which
public record Judge(Thresholds thresholds) {

    private static final double EVEN_CHANCE = 0.5;

    /// The verdict on these facts.
    public Verdict on(Facts facts) {
        List<Reason> reasons = new ArrayList<>();
        facts.unknown()
                .forEach(what -> reasons.add(new Reason(Kind.CONDITIONAL, Message.of("judgement.unknown", what))));
        worth(facts, reasons);
        saving(facts, reasons);
        if (facts.defaultShare() > thresholds.mostDefaultShare()) {
            reasons.add(new Reason(
                    Kind.CONDITIONAL,
                    Message.of("judgement.defaults", facts.defaultShare(), thresholds.mostDefaultShare())));
        }
        if (facts.isOperatorAssumed()) {
            reasons.add(new Reason(Kind.CONDITIONAL, Message.of("judgement.operator")));
        }
        if (facts.dependsOnGrants()) {
            reasons.add(new Reason(Kind.CONDITIONAL, Message.of("judgement.grants")));
        }
        if (facts.isOutOfProportion()) {
            reasons.add(new Reason(Kind.CONDITIONAL, Message.of("judgement.proportion")));
        }
        facts.losers().forEach(name -> reasons.add(new Reason(Kind.CONDITIONAL, Message.of("judgement.loser", name))));
        local(facts, reasons);
        reasons.sort(Comparator.comparing(Reason::weight).reversed());
        Kind worst = reasons.stream()
                .map(Reason::weight)
                .max(Comparator.naturalOrder())
                .orElse(Kind.CONDITIONAL);
        return new Verdict(worst, reasons);
    }

    private void worth(Facts facts, List<Reason> reasons) {
        if (facts.netPresentValue().isEmpty()) {
            reasons.add(new Reason(Kind.CONDITIONAL, Message.of("judgement.noValue")));
            return;
        }
        double value = facts.netPresentValue().getAsDouble();
        reasons.add(
                value > 0
                        ? new Reason(Kind.GO, Message.of("judgement.pays", value))
                        : new Reason(Kind.NO_GO, Message.of("judgement.paysNot", value)));
        facts.chance().ifPresent(chance -> {
            if (chance < thresholds.leastChance()) {
                Kind weight = chance < EVEN_CHANCE ? Kind.NO_GO : Kind.CONDITIONAL;
                reasons.add(new Reason(weight, Message.of("judgement.chance", chance, thresholds.leastChance())));
            }
        });
    }

    private void saving(Facts facts, List<Reason> reasons) {
        facts.savingShare().ifPresent(share -> {
            if (share < thresholds.leastSavingShare()) {
                reasons.add(
                        new Reason(Kind.NO_GO, Message.of("judgement.saving", share, thresholds.leastSavingShare())));
            }
        });
    }

    private void local(Facts facts, List<Reason> reasons) {
        facts.localShare().ifPresent(share -> {
            String key = share < thresholds.localShare() ? "judgement.localBelow" : "judgement.localReached";
            reasons.add(new Reason(Kind.GO, Message.of(key, share, thresholds.localShare())));
        });
    }
}
