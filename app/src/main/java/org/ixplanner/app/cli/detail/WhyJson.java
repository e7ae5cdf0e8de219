package org.ixplanner.app.cli.detail;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.offer.RouteOffer;
import org.ixplanner.engine.study.why.Choice;
import org.ixplanner.engine.study.why.Explanation;
import org.ixplanner.engine.study.why.Journey;
import org.ixplanner.engine.study.why.Step;

/// Why traffic goes as it goes, as JSON.
///
/// @param explanation of one scenario
/// @param currency of bills
record WhyJson(Explanation explanation, String currency) {

    JsonObject tree() {
        JsonObject tree = new JsonObject();
        tree.addProperty("scenario", explanation.scenario());
        JsonArray directions = new JsonArray();
        explanation.directions().forEach(direction -> directions.add(direction(direction)));
        tree.add("directions", directions);
        return tree;
    }

    private JsonObject direction(Explanation.Direction direction) {
        JsonObject object = new JsonObject();
        object.addProperty("source", direction.from().toString());
        object.addProperty("sink", direction.to().toString());
        JsonArray choices = new JsonArray();
        direction.choices().forEach(choice -> choices.add(choice(choice)));
        object.add("choices", choices);
        JsonArray journeys = new JsonArray();
        direction.journeys().forEach(journey -> journeys.add(journey(journey)));
        object.add("ways", journeys);
        return object;
    }

    private static JsonObject choice(Choice choice) {
        JsonObject object = new JsonObject();
        object.addProperty("at", choice.at().toString());
        object.addProperty("reason", Choices.word(choice.reason()));
        object.add("chosen", offer(choice.chosen()));
        JsonArray others = new JsonArray();
        choice.others().forEach(offer -> others.add(offer(offer)));
        object.add("others", others);
        return object;
    }

    private static JsonObject offer(RouteOffer offer) {
        JsonObject object = new JsonObject();
        object.addProperty("next", offer.next().toString());
        object.addProperty("class", Choices.word(offer.routeClass()));
        object.addProperty("hops", offer.hops());
        return object;
    }

    private JsonObject journey(Journey journey) {
        JsonObject object = new JsonObject();
        Optional<Flow> flow = journey.flow();
        object.addProperty("mbps", flow.map(Flow::mbps).orElse(0.0));
        object.add(
                "kind",
                flow.map(it -> (JsonElement) new JsonPrimitive(Choices.word(it.kind())))
                        .orElse(JsonNull.INSTANCE));
        object.addProperty("category", Choices.word(journey.category()));
        object.add("rttMs", BehindJson.number(journey.rttMs()));
        JsonArray abroad = new JsonArray();
        journey.abroad().forEach(abroad::add);
        object.add("countries", abroad);
        object.add("out", steps(journey.out()));
        object.add("back", steps(journey.back()));
        return object;
    }

    private JsonArray steps(List<Step> steps) {
        JsonArray array = new JsonArray();
        for (Step step : steps) {
            array.add(
                    switch (step) {
                        case Step.Carried carried -> carried(carried);
                        case Step.Handed handed -> handed(handed);
                    });
        }
        return array;
    }

    private static JsonObject carried(Step.Carried carried) {
        JsonObject object = new JsonObject();
        Asn network = carried.network();
        String exchange = carried.exchange();
        object.addProperty("carrier", network != null ? network.toString() : exchange);
        object.addProperty("from", carried.leg().from());
        object.addProperty("to", carried.leg().to());
        object.add("km", known(carried.leg().lengthKm()));
        object.add("ms", known(carried.ms()));
        JsonArray spans = new JsonArray();
        carried.leg().spans().forEach(spans::add);
        object.add("spans", spans);
        object.addProperty("estimated", carried.leg().estimated());
        return object;
    }

    private JsonObject handed(Step.Handed handed) {
        HandOver over = handed.over();
        JsonObject object = new JsonObject();
        object.addProperty("from", over.from().toString());
        object.addProperty("to", over.to().toString());
        object.addProperty("over", Choices.word(over.crossing()));
        object.addProperty("exit", over.exitSite());
        object.addProperty("entry", over.entrySite());
        object.addProperty("exchange", over.exchange());
        object.addProperty("peering", over.peering());
        object.addProperty("reason", Choices.word(handed.place().reason()));
        object.addProperty(
                "otherPlace", handed.place().other().map(Step.Other::site).orElse(null));
        JsonArray bills = new JsonArray();
        handed.bills().forEach(line -> bills.add(bill(line)));
        object.add("bills", bills);
        return object;
    }

    private JsonObject bill(BillLine line) {
        JsonObject object = new JsonObject();
        object.addProperty("payer", line.payer().toString());
        object.addProperty("kind", Choices.word(line.kind()));
        object.addProperty("billableMbps", line.billableMbps());
        object.add("pricePerMbpsMonth", known(line.pricePerMbpsMonth()));
        Money amount = line.amount();
        object.add("perMonth", amount == null ? JsonNull.INSTANCE : new JsonPrimitive(amount.amount(currency)));
        return object;
    }

    private static JsonElement known(double value) {
        return Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE;
    }
}
