package org.ixplanner.engine.check.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.network.PeeringKind;

/// Peerings that contradict the rest: with one's own provider, inside one organisation, twice at one place.
final class PeeringConflictCheck implements Check {

    @Override
    public String id() {
        return "peering-conflict";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Plan plan = input.plan();
        Set<Pair> transit = new HashSet<>();
        for (Network network : plan.networks()) {
            network.contracts().forEach(contract -> transit.add(new Pair(network.asn(), contract.provider())));
        }
        Map<Place, String> first = new HashMap<>();
        for (Row<Peering> row : Row.of(plan.peerings())) {
            Peering peering = row.item();
            if (peering.a().equals(peering.b())) {
                continue;
            }
            if (transit.contains(new Pair(peering.a(), peering.b()))) {
                findings.warning(row.path(), "provider", row.name(), name(plan, peering.b()), name(plan, peering.a()));
            } else if (transit.contains(new Pair(peering.b(), peering.a()))) {
                findings.warning(row.path(), "provider", row.name(), name(plan, peering.a()), name(plan, peering.b()));
            }
            if (areOne(plan, peering)) {
                findings.warning(
                        row.path(), "organisation", row.name(), name(plan, peering.a()), name(plan, peering.b()));
            }
            String earlier = first.putIfAbsent(Place.of(peering), peering.id());
            if (earlier != null) {
                findings.warning(row.path(), "duplicate", row.name(), earlier);
            }
        }
        return findings.all();
    }

    private record Pair(Asn customer, Asn provider) {}

    private record Place(Asn lower, Asn higher, PeeringKind how, String where) {

        static Place of(Peering peering) {
            boolean ordered = peering.a().compareTo(peering.b()) < 0;
            String where = peering.how() == PeeringKind.PRIVATE ? peering.site() : peering.exchange();
            return new Place(
                    ordered ? peering.a() : peering.b(),
                    ordered ? peering.b() : peering.a(),
                    peering.how(),
                    where == null ? "" : where);
        }
    }

    private static boolean areOne(Plan plan, Peering peering) {
        String a = plan.network(peering.a()).map(Network::organisation).orElse(null);
        String b = plan.network(peering.b()).map(Network::organisation).orElse(null);
        return a != null && a.equals(b);
    }

    private static String name(Plan plan, Asn asn) {
        return Row.name(plan.networks(), asn.toString());
    }
}
