package org.ixplanner.app.cli.detail;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.detail.Details;
import org.ixplanner.engine.study.detail.ForeignCountry;
import org.ixplanner.engine.study.detail.GapPair;
import org.ixplanner.engine.study.detail.Remedy;
import org.ixplanner.engine.study.detail.TrombonedPair;
import org.ixplanner.engine.study.doubt.Doubt;
import org.ixplanner.engine.study.doubt.Headlines;
import org.ixplanner.engine.study.quality.FigureQuality;
import org.jspecify.annotations.Nullable;

/// What stands behind the figures of a scenario as members of its JSON object. Names stay.
///
/// @param scenario which
public record BehindJson(Behind.Scenario scenario) {

    // The values that touch most of a figure; the rest touch little.
    private static final int INPUTS = 20;

    /// Adds the members.
    public void addTo(JsonObject object) {
        Details details = scenario.details();
        object.add("dataGrades", grades(scenario.outcome()));
        object.add("inputs", inputs(scenario.outcome()));
        object.add("unconfirmed", doubt(scenario.doubt()));
        object.add("ties", ties(scenario.doubt()));
        object.add("tromboned", array(details.tromboned(), BehindJson::pair));
        object.add("gap", array(details.gap(), BehindJson::gap));
        object.add("foreignDependency", array(details.countries(), BehindJson::country));
        object.add("loads", new LoadsJson(scenario.outcome().result().loads()).tree());
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonElement> of) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(of.apply(item)));
        return array;
    }

    private static JsonObject grades(Outcome outcome) {
        JsonObject grades = new JsonObject();
        for (Kpi kpi : Kpi.values()) {
            outcome.quality(kpi).ifPresent(quality -> {
                JsonObject shares = new JsonObject();
                for (Grade grade : Grade.values()) {
                    shares.addProperty(Choices.word(grade), quality.shares().of(grade));
                }
                grades.add(kpi.key(), shares);
            });
        }
        return grades;
    }

    private static JsonObject inputs(Outcome outcome) {
        JsonObject inputs = new JsonObject();
        for (Kpi kpi : Headlines.KPIS) {
            outcome.quality(kpi)
                    .ifPresent(quality -> inputs.add(
                            kpi.key(),
                            array(
                                    quality.inputs()
                                            .subList(
                                                    0,
                                                    Math.min(
                                                            INPUTS,
                                                            quality.inputs().size())),
                                    BehindJson::input)));
        }
        return inputs;
    }

    static JsonObject input(FigureQuality.Weight weight) {
        JsonObject input = new JsonObject();
        input.addProperty("path", weight.input().path());
        input.addProperty("grade", Choices.word(weight.input().grade()));
        input.addProperty("source", weight.input().source());
        input.addProperty("share", weight.share());
        return input;
    }

    private static JsonObject doubt(Doubt doubt) {
        JsonObject unconfirmed = new JsonObject();
        unconfirmed.addProperty("relations", doubt.unconfirmed());
        unconfirmed.add("without", headlines(doubt.without()));
        return unconfirmed;
    }

    private static JsonObject ties(Doubt doubt) {
        JsonObject ties = new JsonObject();
        ties.addProperty("pairs", doubt.pairsByTieBreak());
        ties.add("best", headlines(doubt.bestTies()));
        ties.add("worst", headlines(doubt.worstTies()));
        return ties;
    }

    private static JsonElement headlines(Optional<Headlines> headlines) {
        if (headlines.isEmpty()) {
            return JsonNull.INSTANCE;
        }
        JsonObject figures = new JsonObject();
        headlines.get().figures().forEach((kpi, figure) -> figures.add(kpi.key(), number(figure.value())));
        return figures;
    }

    private static JsonObject pair(TrombonedPair pair) {
        JsonObject object = new JsonObject();
        object.addProperty("source", pair.source().toString());
        object.addProperty("sink", pair.sink().toString());
        object.addProperty("mbps", pair.mbps());
        object.add("pathOut", asns(pair.pathOut()));
        object.add("pathBack", asns(pair.pathBack()));
        object.add("kmOut", number(pair.kmOut()));
        object.add("kmBack", number(pair.kmBack()));
        object.add("kmLost", number(pair.kmLost()));
        object.add("msLost", number(pair.msLost()));
        object.add("rttMs", number(pair.rttMs()));
        object.add("countries", array(pair.countries(), JsonPrimitive::new));
        object.addProperty("shortestIsAbroad", pair.shortestIsAbroad());
        return object;
    }

    private static JsonObject gap(GapPair pair) {
        JsonObject object = new JsonObject();
        object.addProperty("source", pair.sourceKey());
        object.addProperty("sink", pair.sink().toString());
        object.addProperty("localisableMbps", pair.localisableMbps());
        object.addProperty("localMbps", pair.localMbps());
        object.addProperty("gapMbps", pair.gapMbps());
        object.add("remedy", remedy(pair.remedy()));
        object.addProperty("closesMbps", pair.closesMbps());
        return object;
    }

    private static JsonObject remedy(Remedy remedy) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", Choices.word(remedy.kind()));
        object.add("join", asns(remedy.join()));
        object.add("agree", asns(remedy.agree()));
        object.add("exchange", text(remedy.exchange()));
        object.add("sites", array(remedy.sites(), JsonPrimitive::new));
        object.add("group", text(remedy.group()));
        return object;
    }

    private static JsonObject country(ForeignCountry country) {
        JsonObject object = new JsonObject();
        object.addProperty("country", country.country());
        object.addProperty("domesticMbps", country.domesticMbps());
        object.add("domesticShare", number(country.domesticShare()));
        object.addProperty("trombonedMbps", country.trombonedMbps());
        object.addProperty("pairs", country.pairs());
        object.add("kmLost", number(country.kmLost()));
        object.add("msLost", number(country.msLost()));
        object.addProperty("demandMbps", country.demandMbps());
        object.add("demandShare", number(country.demandShare()));
        return object;
    }

    private static JsonArray asns(List<Asn> asns) {
        return array(asns, asn -> new JsonPrimitive(asn.number()));
    }

    private static JsonElement text(@Nullable String text) {
        return text == null ? JsonNull.INSTANCE : new JsonPrimitive(text);
    }

    static JsonElement number(OptionalDouble value) {
        return value.isPresent() ? new JsonPrimitive(value.getAsDouble()) : JsonNull.INSTANCE;
    }
}
