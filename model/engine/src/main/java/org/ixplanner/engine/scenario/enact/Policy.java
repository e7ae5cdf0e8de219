package org.ixplanner.engine.scenario.enact;

import java.util.List;
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
            case PolicyLever.TrafficEngineering() -> stage.note(Message.of("lever.note.engineering"));
            case PolicyLever.Grant grant -> stage.note(Message.of("lever.note.grant", grant.exchange()));
            case PolicyLever.LicenceDelay delay -> stage.note(Message.of("lever.note.delay", delay.exchange()));
            case PolicyLever.ImportDuty duty -> stage.note(Message.of("lever.note.duty", duty.share()));
        }
    }

    // Fibre that touches home only: a regulator's word ends at the border.
    private static void backhaul(Stage stage, double capPerMbpsMonth) {
        String home = stage.plan().header().country();
        stage.each(
                Kind.SPAN,
                stage.plan().spans(),
                span -> span.countries().equals(List.of(home)) ? capped(span, capPerMbpsMonth) : span);
    }

    private static Span capped(Span span, double cap) {
        List<Lease> leases = span.leases().stream()
                .map(lease -> Stage.with(
                        Lease.NOUN, lease, "perMonth", capped(lease.perMonth(), lease.capacityMbps(), cap)))
                .toList();
        Span open = Stage.with(Span.NOUN, span, "access", SpanAccess.OPEN);
        Span priced = Stage.with(
                Span.NOUN, open, "offerPerMonth", capped(span.offerPerMonth(), span.offerMbps(), cap));
        return Stage.with(Span.NOUN, priced, "leases", leases);
    }

    private static @Nullable Double capped(@Nullable Double perMonth, @Nullable Double mbps, double cap) {
        return perMonth == null || mbps == null ? perMonth : Double.valueOf(Math.min(perMonth, mbps * cap));
    }
}
