package org.ixplanner.engine.scenario.enact;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.ixplanner.engine.plan.ExchangeRate;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Lease;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.ground.SpanAccess;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// What regulators, funders and operators do. Levers on money over years say that they change nothing here.
final class Policy {

    private Policy() {}

    static void pull(Stage stage, PolicyLever lever) {
        switch (lever) {
            case PolicyLever.MandatoryPeering(var exchange) -> stage.mandatoryExchanges.add(exchange);
            case PolicyLever.BackhaulCap(var cap) -> backhaul(stage, cap);
            case PolicyLever.TrafficEngineering() -> stage.movesWhatDoesNotFit = true;
            case PolicyLever.Grant grant -> stage.note(Message.of("lever.note.grant", grant.exchange()));
            case PolicyLever.LicenceDelay delay -> stage.note(Message.of("lever.note.delay", delay.exchange()));
            case PolicyLever.ImportDuty duty -> stage.note(Message.of("lever.note.duty", duty.share()));
        }
    }

    // Fibre that touches home only: a regulator's word ends at the border.
    private static void backhaul(Stage stage, double capPerMbpsMonth) {
        Plan plan = stage.plan();
        stage.each(
                Kind.SPAN,
                plan.spans(),
                span -> isHome(plan, span) ? capped(span, capPerMbpsMonth / perUnit(plan, span)) : span);
    }

    // Of a span of which nobody stated the countries, its ends tell.
    private static boolean isHome(Plan plan, Span span) {
        NavigableSet<String> countries = new TreeSet<>(span.countries());
        for (String node : List.of(span.start(), span.end())) {
            plan.fibreNodes().find(node).map(FibreNode::country).ifPresent(countries::add);
        }
        return List.copyOf(countries).equals(List.of(plan.header().country()));
    }

    // The cap is in the plan's currency, the span's prices may be in another; without a rate, the checks tell of it.
    private static double perUnit(Plan plan, Span span) {
        return plan.header().exchangeRates().stream()
                .filter(rate -> rate.currency().equals(span.currency()))
                .mapToDouble(ExchangeRate::perUnit)
                .findFirst()
                .orElse(1);
    }

    private static Span capped(Span span, double cap) {
        List<Lease> leases = span.leases().stream()
                .map(lease ->
                        Stage.with(Lease.NOUN, lease, "perMonth", capped(lease.perMonth(), lease.capacityMbps(), cap)))
                .toList();
        Span open = Stage.with(Span.NOUN, span, "access", SpanAccess.OPEN);
        Span priced = Stage.with(Span.NOUN, open, "offerPerMonth", capped(span.offerPerMonth(), span.offerMbps(), cap));
        return Stage.with(Span.NOUN, priced, "leases", leases);
    }

    private static @Nullable Double capped(@Nullable Double perMonth, @Nullable Double mbps, double cap) {
        return perMonth == null || mbps == null ? perMonth : Double.valueOf(Math.min(perMonth, mbps * cap));
    }
}
