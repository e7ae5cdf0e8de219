package org.ixplanner.engine.check.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.StatedDemand;
import org.ixplanner.engine.plan.network.Users;

/// Users whose traffic cannot enter their network, and entries or places that do not fit the network.
final class UserEntryCheck implements Check {

    @Override
    public String id() {
        return "user-entry";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        for (Row<Network> row : Row.of(input.plan().networks())) {
            entries(input.plan(), row, findings);
            abroad(input.plan(), row, findings);
        }
        return findings.all();
    }

    private static void entries(Plan plan, Row<Network> row, Findings findings) {
        Network network = row.item();
        boolean users = network.users().stream().anyMatch(city -> city.gateway() != null);
        if (network.pops().isEmpty() && network.gateways().isEmpty() && !users && StatedDemand.isThere(network)) {
            boolean placed =
                    !network.users().isEmpty() && network.users().stream().allMatch(city -> city.place() != null);
            Severity severity = placed ? Severity.NOTE : Severity.WARNING;
            findings.add(severity, row.path().at("pops"), placed ? "estimated" : "nowhere", row.name());
            return;
        }
        Set<String> pops = new HashSet<>(network.pops());
        for (int i = 0; i < network.gateways().size(); i++) {
            String gateway = network.gateways().get(i);
            if (!pops.contains(gateway)) {
                findings.warning(
                        row.path().at("gateways").at(i), "gateway", row.name(), Row.name(plan.sites(), gateway));
            }
        }
        pops.addAll(network.gateways());
        for (int i = 0; i < network.users().size(); i++) {
            Users city = network.users().get(i);
            String gateway = city.gateway();
            if (gateway != null && !pops.contains(gateway)) {
                PlanPath path = row.path().at("users").at(i).at("gateway");
                String name = city.city();
                String site = Row.name(plan.sites(), gateway);
                if (name == null) {
                    findings.warning(path, "some-users", row.name(), site);
                } else {
                    findings.warning(path, "users", row.name(), name, site);
                }
            }
        }
    }

    private static void abroad(Plan plan, Row<Network> row, Findings findings) {
        String home = plan.header().country();
        List<String> pops = row.item().pops();
        if (row.item().economy().equals(home)
                && !pops.isEmpty()
                && pops.stream().allMatch(pop -> isAbroad(plan, pop, home))) {
            findings.warning(row.path().at("pops"), "abroad", row.name(), home);
        }
    }

    // A site that is not in the plan is nowhere, not abroad.
    private static boolean isAbroad(Plan plan, String site, String home) {
        return plan.sites()
                .find(site)
                .filter(found -> !found.country().equals(home))
                .isPresent();
    }
}
