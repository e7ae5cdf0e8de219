package org.ixplanner.engine.check.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Kind;

/// Networks that buy transit from each other in a ring: no valley-free route can be told from the others. Each ring
/// is named once, from its lowest ASN.
final class ProviderCycleCheck implements Check {

    private enum Mark {
        ON_THE_WAY,
        FINISHED
    }

    @Override
    public String id() {
        return "provider-cycle";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Search search = new Search(input.plan());
        input.plan().networks().stream().map(Network::asn).sorted().forEach(search::visit);
        return search.findings.all();
    }

    /// Depth first along providers, with a stack of its own: a chain of providers may be as long as the plan.
    private final class Search {

        private record Step(Asn asn, List<Asn> providers, int next) {}

        private final Plan plan;
        private final Map<Asn, Mark> marks = new HashMap<>();
        private final Findings findings = new Findings(id());

        Search(Plan plan) {
            this.plan = plan;
        }

        void visit(Asn start) {
            if (marks.containsKey(start)) {
                return;
            }
            List<Step> way = new ArrayList<>();
            way.add(enter(start));
            while (!way.isEmpty()) {
                Step step = way.removeLast();
                if (step.next == step.providers.size()) {
                    marks.put(step.asn, Mark.FINISHED);
                    continue;
                }
                way.add(new Step(step.asn, step.providers, step.next + 1));
                Asn provider = step.providers.get(step.next);
                Mark mark = marks.get(provider);
                if (mark == null) {
                    way.add(enter(provider));
                } else if (mark == Mark.ON_THE_WAY) {
                    report(way.stream().map(Step::asn).toList(), provider);
                }
            }
        }

        private Step enter(Asn asn) {
            marks.put(asn, Mark.ON_THE_WAY);
            List<Asn> providers = plan.network(asn).stream()
                    .flatMap(network -> network.contracts().stream())
                    .map(Contract::provider)
                    .filter(provider -> !provider.equals(asn))
                    .distinct()
                    .sorted()
                    .toList();
            return new Step(asn, providers, 0);
        }

        private void report(List<Asn> way, Asn closing) {
            List<Asn> ring = way.subList(way.indexOf(closing), way.size());
            int lowest = ring.indexOf(ring.stream().sorted().findFirst().orElseThrow());
            List<Asn> named = new ArrayList<>(ring.subList(lowest, ring.size()));
            named.addAll(ring.subList(0, lowest));
            named.add(named.getFirst());
            String names = named.stream().map(Asn::toString).collect(Collectors.joining(" → "));
            int position = plan.networks().positionOf(named.getFirst().toString());
            PlanPath subject =
                    PlanPath.ROOT.at(Kind.NETWORK.table()).at(position).at("contracts");
            findings.error(subject, "", names);
        }
    }
}
