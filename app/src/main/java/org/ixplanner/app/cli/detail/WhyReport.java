package org.ixplanner.app.cli.detail;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.telling.PlanWords;
import org.ixplanner.app.telling.WhyLines;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.why.Explanation;
import org.ixplanner.engine.study.why.Why;

/// Why traffic between two networks goes as it goes, before and after: in the baseline, then in each outcome.
///
/// @param study whose ways are explained
/// @param one a network of the plan
/// @param other another
public record WhyReport(Study study, Asn one, Asn other) implements Explained {

    @Override
    public List<String> lines(Texts texts) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : outcomes()) {
            PlanWords words = new PlanWords(outcome.result().plan(), texts);
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(words.say("cli.why.scenario", outcome.name(), isBaseline(outcome) ? 1 : 0));
            new WhyLines(words).of(explained(outcome)).forEach(lines::add);
        }
        return lines;
    }

    @Override
    public JsonArray tree() {
        JsonArray tree = new JsonArray();
        for (Outcome outcome : outcomes()) {
            tree.add(new WhyJson(explained(outcome), outcome.bills().currency()).tree());
        }
        return tree;
    }

    private Explanation explained(Outcome outcome) {
        return new Why(outcome).of(one, other);
    }

    private List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>(List.of(study.baseline()));
        study.outcomes().stream().filter(outcome -> !isBaseline(outcome)).forEach(outcomes::add);
        return outcomes;
    }

    private boolean isBaseline(Outcome outcome) {
        return outcome.id().equals(study.baseline().id());
    }
}
