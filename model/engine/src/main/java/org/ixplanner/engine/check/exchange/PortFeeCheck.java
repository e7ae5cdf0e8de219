package org.ixplanner.engine.check.exchange;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.exchange.PortFee;
import org.ixplanner.engine.plan.exchange.PortKind;

/// Port fees that do not rise with the speed, or that leave out the speed of a member's port.
final class PortFeeCheck implements Check {

    /// Speeds are whole multiples of each other; decimal fractions of them are not exact.
    private static final double TOLERANCE = 1e-9;

    @Override
    public String id() {
        return "port-fees";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Plan plan = input.plan();
        for (Row<Exchange> row : Row.withAdded(plan, plan.exchanges(), Exchange.class)) {
            List<PortFee> fees = row.item().fees().ports();
            PlanPath path = row.path().at("fees").at("ports");
            for (int i = 1; i < fees.size(); i++) {
                PortFee slower = fees.get(i - 1);
                PortFee fee = fees.get(i);
                if (fee.speedMbps() < slower.speedMbps()) {
                    findings.warning(path.at(i), "order", row.name(), slower.speedMbps(), fee.speedMbps());
                } else if (fee.perMonth() < slower.perMonth()) {
                    findings.warning(
                            path.at(i), "price", row.name(), fee.speedMbps(), fee.perMonth(), slower.perMonth());
                }
            }
            List<Membership> members = row.item().members();
            for (int i = 0; i < members.size() && !fees.isEmpty(); i++) {
                Membership member = members.get(i);
                if (fees.stream().noneMatch(fee -> isMultiple(member.portMbps(), fee.speedMbps()))) {
                    String network = Row.name(plan.networks(), member.network().toString());
                    findings.add(
                            severity(member),
                            row.path().at("members").at(i).at("portMbps"),
                            "speed",
                            row.name(),
                            network,
                            member.portMbps());
                }
            }
        }
        return findings.all();
    }

    // Nobody said what the member pays; a reseller's port is paid with its circuit.
    private static Severity severity(Membership member) {
        return member.portKind() == PortKind.RESELLER ? Severity.WARNING : Severity.ERROR;
    }

    // Several ports of one speed at one site are stated as their sum.
    private static boolean isMultiple(double portMbps, double speedMbps) {
        double ports = portMbps / speedMbps;
        return ports >= 1 - TOLERANCE && Math.abs(ports - Math.rint(ports)) <= TOLERANCE * ports;
    }
}
