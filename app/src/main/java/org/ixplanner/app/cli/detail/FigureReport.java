package org.ixplanner.app.cli.detail;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ixplanner.app.telling.PlanWords;
import org.ixplanner.app.text.Figures;
import org.ixplanner.app.text.Names;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.quality.FigureQuality;
import org.ixplanner.engine.study.quality.Input;

/// On what values a figure hangs, in each outcome.
///
/// @param study whose figure
/// @param kpi which
public record FigureReport(Study study, Kpi kpi) implements Explained {

    private static final int MOST = 20;

    @Override
    public List<String> lines(Texts texts) {
        Figures figures = new Figures(texts, study.plan().header().currency());
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : study.outcomes()) {
            PlanWords words = new PlanWords(outcome.result().plan(), texts);
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(words.say(
                    "cli.why.figure", outcome.name(), figures.name(kpi), figures.value(kpi, outcome.figure(kpi))));
            Optional<FigureQuality> quality = outcome.quality(kpi);
            if (quality.isEmpty()) {
                lines.add("  " + words.say("cli.why.noParts"));
            } else {
                largest(quality.get()).forEach(weight -> lines.add("  " + line(weight, words)));
                int rest = quality.get().inputs().size() - MOST;
                if (rest > 0) {
                    lines.add("  " + words.say("why.more", rest));
                }
            }
        }
        return lines;
    }

    private static List<FigureQuality.Weight> largest(FigureQuality quality) {
        return quality.inputs().subList(0, Math.min(MOST, quality.inputs().size()));
    }

    private static String line(FigureQuality.Weight weight, PlanWords words) {
        Input input = weight.input();
        String grade = new Names(words.texts()).choice(input.grade());
        String share = words.share(OptionalDouble.of(weight.share()));
        return input.source().isEmpty()
                ? words.say("cli.why.inputBare", share, input.path(), grade)
                : words.say("cli.why.input", share, input.path(), grade, input.source());
    }

    @Override
    public JsonArray tree() {
        JsonArray tree = new JsonArray();
        for (Outcome outcome : study.outcomes()) {
            JsonObject object = new JsonObject();
            object.addProperty("scenario", outcome.name());
            object.addProperty("figure", kpi.key());
            JsonArray inputs = new JsonArray();
            outcome.quality(kpi)
                    .ifPresent(quality -> quality.inputs().forEach(weight -> inputs.add(BehindJson.input(weight))));
            object.add("inputs", inputs);
            tree.add(object);
        }
        return tree;
    }
}
