package org.ixplanner.engine.check.network;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Peering;

/// Networks without any link to others: no contract as customer or provider, no peering, no port at an exchange,
/// and none of another network of their organisation.
final class NoWayOutCheck implements Check {

    @Override
    public String id() {
        return "no-way-out";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Plan plan = input.plan();
        Set<Asn> linked = new HashSet<>();
        for (Network network : plan.networks()) {
            for (Contract contract : network.contracts()) {
                linked.add(network.asn());
                linked.add(contract.provider());
            }
        }
        for (Peering peering : plan.peerings()) {
            linked.add(peering.a());
            linked.add(peering.b());
        }
        plan.exchanges().forEach(exchange -> exchange.members().forEach(member -> linked.add(member.network())));
        Set<String> reached = new HashSet<>();
        plan.networks().stream()
                .filter(network -> linked.contains(network.asn()))
                .flatMap(network -> Optional.ofNullable(network.organisation()).stream())
                .forEach(reached::add);
        for (Row<Network> row : Row.of(plan.networks())) {
            String organisation = row.item().organisation();
            if (!linked.contains(row.item().asn()) && (organisation == null || !reached.contains(organisation))) {
                findings.warning(row.path(), "", row.name());
            }
        }
        return findings.all();
    }
}
