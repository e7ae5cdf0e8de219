package org.ixplanner.app.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ixplanner.app.text.Numbers;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.routing.RouteClass;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.offer.RouteOffer;
import org.ixplanner.engine.study.why.Choice;
import org.ixplanner.engine.study.why.Explanation;
import org.ixplanner.engine.study.why.Journey;
import org.ixplanner.engine.study.why.Step;

/// Why traffic goes as it goes, line by line, indented by what belongs to what.
///
/// @param words the language and the names
public record WhyLines(PlanWords words) {

    private static final String INDENT = "  ";
    private static final int MOST = 8;

    /// The lines of an explanation.
    public List<String> of(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        for (Explanation.Direction direction : explanation.directions()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(words.say("why.direction", words.network(direction.from()), words.network(direction.to())));
            direction.choices().forEach(choice -> lines.add(INDENT + told(choice)));
            journeys(lines, direction.largestFirst());
        }
        return lines;
    }

    // The largest in full, the others in a line each: from other places, mostly over the same networks.
    private void journeys(List<String> lines, List<Journey> largestFirst) {
        lines.addAll(told(largestFirst.getFirst()));
        int briefly = Math.min(MOST, largestFirst.size());
        for (Journey journey : largestFirst.subList(1, briefly)) {
            lines.add(INDENT + heading(journey) + ends(journey));
        }
        if (briefly < largestFirst.size()) {
            lines.add(INDENT + words.say("why.more", largestFirst.size() - briefly));
        }
    }

    private String ends(Journey journey) {
        if (!journey.out().isEmpty()
                && journey.out().getFirst() instanceof Step.Carried first
                && journey.out().getLast() instanceof Step.Carried last) {
            return words.say(
                    "why.ends",
                    words.place(first.leg().from()),
                    words.place(last.leg().to()));
        }
        return "";
    }

    private String heading(Journey journey) {
        String category = words.say("why.category." + journey.category().name().toLowerCase(Locale.ROOT));
        String time = words.ms(journey.rttMs());
        return journey.flow()
                .map(flow -> words.say(
                        flow.tromboned() ? "why.flow.tromboned" : "why.flow",
                        words.rate(flow.mbps()),
                        words.say("why.demand." + flow.kind().name().toLowerCase(Locale.ROOT)),
                        category,
                        time))
                .orElseGet(() -> words.say("why.flow.none", category, time));
    }

    private String told(Choice choice) {
        String at = words.network(choice.at());
        String next = words.network(choice.chosen().next());
        String other = choice.others().isEmpty()
                ? ""
                : words.network(choice.others().getFirst().next());
        RouteOffer chosen = choice.chosen();
        return switch (choice.reason()) {
            case ONLY_ROUTE -> words.say("why.choice.only", at, next, kind(chosen.routeClass()));
            case ORGANISATION -> words.say("why.choice.organisation", at, next);
            case KIND ->
                words.say(
                        "why.choice.kind",
                        at,
                        next,
                        kind(chosen.routeClass()),
                        other,
                        kind(choice.others().getFirst().routeClass()));
            case FEWEST_HOPS ->
                words.say(
                        "why.choice.hops",
                        at,
                        next,
                        chosen.hops(),
                        other,
                        choice.others().getFirst().hops());
            case LOWEST_NUMBER -> words.say("why.choice.number", at, next, other);
        };
    }

    private String kind(RouteClass kind) {
        return words.say("why.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private List<String> told(Journey journey) {
        List<String> lines = new ArrayList<>();
        lines.add(INDENT + heading(journey));
        if (!journey.abroad().isEmpty()) {
            lines.add(INDENT.repeat(2) + words.say("why.through", words.countries(journey.abroad())));
        }
        way(lines, "why.out", journey.out());
        way(lines, "why.back", journey.back());
        return lines;
    }

    private void way(List<String> lines, String heading, List<Step> steps) {
        lines.add(INDENT.repeat(2) + words.say(steps.isEmpty() ? "why.noWay" : heading));
        for (Step step : steps) {
            switch (step) {
                case Step.Carried carried
                when carried.leg().from().equals(carried.leg().to()) -> {}
                case Step.Carried carried -> lines.add(INDENT.repeat(3) + told(carried));
                case Step.Handed handed -> {
                    lines.add(INDENT.repeat(3) + told(handed));
                    handed.bills().forEach(line -> lines.add(INDENT.repeat(4) + told(line)));
                }
            }
        }
    }

    private String told(Step.Carried carried) {
        Asn network = carried.network();
        String exchange = carried.exchange();
        String who = network != null ? words.network(network) : exchange == null ? "" : words.exchange(exchange);
        String from = words.place(carried.leg().from());
        String to = words.place(carried.leg().to());
        String km = words.km(carried.leg().lengthKm());
        String ms = words.ms(carried.ms());
        List<String> spans = carried.leg().spans();
        return spans.isEmpty()
                ? words.say("why.carried.estimated", who, from, to, km, ms)
                : words.say("why.carried", who, from, to, km, ms, String.join(", ", spans));
    }

    private String told(Step.Handed handed) {
        HandOver over = handed.over();
        String place = over.exitSite().equals(over.entrySite())
                ? words.place(over.exitSite())
                : words.say("why.fromTo", words.place(over.exitSite()), words.place(over.entrySite()));
        return words.say(
                "why.handed",
                words.network(over.from()),
                words.network(over.to()),
                place,
                over(over),
                told(handed.place()));
    }

    private String over(HandOver over) {
        String exchange = over.exchange();
        return switch (over.crossing()) {
            case TRANSIT_UP, TRANSIT_DOWN -> words.say("why.over.contract", words.network(over.customer()));
            case PRIVATE -> words.say(over.peering() == null ? "why.over.internet" : "why.over.cable");
            case EXCHANGE ->
                words.say(
                        over.peering() == null ? "why.over.routeServer" : "why.over.session",
                        exchange == null ? "" : words.exchange(exchange));
        };
    }

    private String told(Step.Place place) {
        String other = place.other().map(it -> words.place(it.site())).orElse("");
        return switch (place.reason()) {
            case ONLY_PLACE -> words.say("why.place.only");
            case NEAREST ->
                words.say(
                        "why.place.nearest",
                        words.ms(place.ms()),
                        other,
                        words.ms(place.other()
                                .map(Step.Other::ms)
                                .filter(ms -> ms < Double.MAX_VALUE)
                                .orElse(Double.NaN)));
            case KIND -> words.say("why.place.kind", other);
            case FABRIC -> words.say("why.place.fabric", other);
            case NAME -> words.say("why.place.name", other);
        };
    }

    private String told(BillLine line) {
        String payer = words.network(line.payer());
        String currency = words.plan().header().currency();
        Money amount = line.amount();
        if (amount == null) {
            return words.say("why.bill.unknown", payer);
        }
        Numbers numbers = new Numbers(words.texts());
        String total = numbers.figure(amount.amount(currency), Unit.MONEY_PER_MONTH, currency);
        return line.kind() == BillLine.Kind.TRANSIT
                ? words.say(
                        "why.bill.transit",
                        payer,
                        total,
                        words.rate(line.billableMbps()),
                        numbers.figure(line.pricePerMbpsMonth(), Unit.MONEY_PER_MBPS_MONTH, currency))
                : words.say("why.bill.port", payer, total);
    }
}
