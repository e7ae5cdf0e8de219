package org.ixplanner.app.cli.simulate;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ixplanner.app.cli.detail.Behind;
import org.ixplanner.app.cli.detail.BehindJson;
import org.ixplanner.app.cli.joining.JoiningJson;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.years.WhoJoins;
import org.ixplanner.engine.study.years.YearStudy;
import org.ixplanner.engine.text.Message;

/// A study as JSON: names that stay, numbers that are not rounded, null where a figure is refused, with the reason.
///
/// @param study what was simulated
/// @param behind what stands behind its figures
/// @param texts in which reasons are told
record StudyJson(Study study, Behind behind, Texts texts) {

    /// With the years of scenarios, and who joins in them.
    ///
    /// @param years of some of the study's outcomes, in their order
    /// @param joining of some of the outcomes
    String text(List<YearStudy> years, Map<Outcome, WhoJoins> joining) {
        JsonObject tree = tree();
        JsonArray scenarios = tree.getAsJsonArray("scenarios");
        for (YearStudy one : years) {
            int position = study.outcomes().indexOf(one.outcome());
            new YearsJson(one, texts).addTo(scenarios.get(position).getAsJsonObject());
        }
        String currency = study.plan().header().currency();
        joining.forEach((outcome, found) -> scenarios
                .get(study.outcomes().indexOf(outcome))
                .getAsJsonObject()
                .add("whoJoins", new JoiningJson(found, currency).tree()));
        return text(tree);
    }

    /// With why traffic goes as it goes.
    String explained(JsonArray why) {
        JsonObject tree = tree();
        tree.add("why", why);
        return text(tree);
    }

    /// With how far one outcome is from another; null where one of the two figures is refused.
    String compared(Outcome from, Outcome to) {
        JsonObject change = new JsonObject();
        for (Kpi kpi : Kpi.values()) {
            OptionalDouble before = from.figure(kpi).value();
            OptionalDouble after = to.figure(kpi).value();
            OptionalDouble difference = before.isPresent() && after.isPresent()
                    ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                    : OptionalDouble.empty();
            change.add(kpi.key(), number(difference, kpi.unit() == Unit.NONE));
        }
        JsonObject tree = tree();
        tree.add("change", change);
        return text(tree);
    }

    private static String text(JsonObject tree) {
        Gson gson = new GsonBuilder()
                .disableHtmlEscaping()
                .serializeNulls()
                .setFormattingStyle(FormattingStyle.PRETTY)
                .create();
        return gson.toJson(tree);
    }

    private JsonObject tree() {
        JsonObject tree = new JsonObject();
        tree.addProperty("plan", study.plan().header().name());
        tree.addProperty("currency", study.plan().header().currency());
        tree.addProperty("baseline", study.baseline().name());
        JsonArray scenarios = new JsonArray();
        behind.scenarios().forEach(scenario -> scenarios.add(scenario(scenario)));
        tree.add("scenarios", scenarios);
        return tree;
    }

    private JsonObject scenario(Behind.Scenario behindIt) {
        Outcome outcome = behindIt.outcome();
        JsonObject scenario = new JsonObject();
        scenario.addProperty("id", outcome.id());
        scenario.addProperty("name", outcome.name());
        for (Kpi kpi : Kpi.values()) {
            scenario.add(kpi.key(), number(outcome.figure(kpi).value(), kpi.unit() == Unit.NONE));
        }
        scenario.add("l1Low", number(outcome.result().locality().l1Low(), false));
        scenario.add("l1High", number(outcome.result().locality().l1High(), false));
        scenario.addProperty("seed", outcome.result().situation().seed());
        JsonArray refusals = new JsonArray();
        outcome.refusals().forEach(refusal -> refusals.add(refusal(refusal)));
        scenario.add("refusals", refusals);
        JsonArray notes = new JsonArray();
        for (Message note : outcome.result().notes()) {
            notes.add(texts.format(note));
        }
        scenario.add("notes", notes);
        new BehindJson(behindIt).addTo(scenario);
        return scenario;
    }

    private JsonObject refusal(Outcome.Refusal refusal) {
        JsonObject told = new JsonObject();
        told.addProperty("field", refusal.kpi().key());
        told.addProperty("why", texts.format(refusal.why()));
        return told;
    }

    private static JsonElement number(OptionalDouble value, boolean whole) {
        if (value.isEmpty()) {
            return JsonNull.INSTANCE;
        }
        double number = value.getAsDouble();
        return whole && number == Math.rint(number) ? new JsonPrimitive((long) number) : new JsonPrimitive(number);
    }
}
