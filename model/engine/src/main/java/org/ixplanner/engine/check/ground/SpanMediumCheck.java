package org.ixplanner.engine.check.ground;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.schema.Choices;

/// Facts that do not fit the medium: satellite links without delay or gateway, others with them, endless radio links.
final class SpanMediumCheck implements Check {

    /// Beyond, towers do not see each other: the curve of the Earth allows 100 km, from mountains a little more.
    private static final double LONGEST_MICROWAVE_KM = 150;

    @Override
    public String id() {
        return "span-medium";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Ground ground = Ground.of(input.plan());
        for (Row<Span> row : ground.spans()) {
            Span span = row.item();
            if (span.medium() == Medium.SATELLITE) {
                if (span.fixedDelayMs() == null) {
                    findings.error(row.path().at("fixedDelayMs"), "no-delay", row.name());
                }
                if (span.gatewaySite() == null) {
                    findings.error(row.path().at("gatewaySite"), "no-gateway", row.name());
                }
                continue;
            }
            String medium = Choices.word(span.medium());
            if (span.fixedDelayMs() != null) {
                findings.warning(row.path().at("fixedDelayMs"), "delay-too", row.name(), medium);
            }
            if (span.gatewaySite() != null) {
                findings.warning(row.path().at("gatewaySite"), "gateway-too", row.name(), medium);
            }
            double km = ground.straightKm(row).orElse(0);
            if (span.medium() == Medium.MICROWAVE && km > LONGEST_MICROWAVE_KM) {
                findings.warning(row.path().at("medium"), "microwave", row.name(), km, LONGEST_MICROWAVE_KM);
            }
        }
        return findings.all();
    }
}
