package org.ixplanner.engine.fibre;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.jspecify.annotations.Nullable;

/// The ground of a plan: the shortest way from spot to spot for each carrier. Over fibre where the plan has fibre
/// between the two that the carrier may use; where it has none, the great circle times the assumed inflation. A way
/// over fibre that is down is no way: nothing is estimated in its place, nor where all the fibre that anybody has
/// between the two is down. Each way is worked out once; several threads may ask at once.
public final class Ground {

    private final List<Link> links;
    private final Mesh mesh;
    private final SortedMap<String, Integer> numbers;
    private final BitSet everything;
    private final BitSet working;
    private final Plan plan;
    private final String home;
    private final boolean internationalCut;
    private final boolean hasSea;
    private final double onLand;
    private final double atSea;
    // Looked up, never iterated.
    private final Map<Carrier, BitSet> usable = new ConcurrentHashMap<>();
    private final Map<Start, ShortestWays> trees = new ConcurrentHashMap<>();
    private final Map<Question, Optional<Way>> answers = new ConcurrentHashMap<>();

    private record Start(BitSet links, int node) {}

    private record Question(Carrier carrier, Spot from, Spot to) {

        // Names that differ in a letter give numbers that lie close: spread before they are put together.
        @Override
        public int hashCode() {
            return (((carrier.hashCode() * 0x9E3779B1) ^ from.hashCode()) * 0x85EBCA77) ^ to.hashCode();
        }
    }

    /// @param enacted the plan with the levers pulled, and what is down
    public Ground(Enacted enacted, Assumptions assumptions) {
        Links made = new Links(enacted, assumptions);
        links = made.all();
        numbers = made.numbers();
        mesh = new Mesh(links, numbers.size(), assumptions.value("rtt.msPerKm"));
        everything = new BitSet();
        everything.set(0, links.size());
        working = new BitSet();
        for (int i = 0; i < links.size(); i++) {
            working.set(i, links.get(i).works());
        }
        plan = enacted.plan();
        home = plan.header().country();
        internationalCut = enacted.internationalCut();
        hasSea = links.stream().anyMatch(link -> link.span().medium() == Medium.SUBMARINE);
        onLand = assumptions.value("fibre.inflationOnLand");
        atSea = assumptions.value("fibre.inflationAtSea");
    }

    /// The way of this carrier; empty if it is down. Spots are told apart by their ids.
    public Optional<Way> way(Carrier carrier, Spot from, Spot to) {
        Question question = new Question(carrier, from, to);
        Optional<Way> known = answers.get(question);
        if (known == null) {
            known = found(carrier, from, to);
            answers.put(question, known);
        }
        return known;
    }

    private Optional<Way> found(Carrier carrier, Spot from, Spot to) {
        if (from.id().equals(to.id())) {
            return Optional.of(new Way(0, 0, List.of(), false, false, abroad(from, to)));
        }
        Integer start = number(from);
        Integer end = number(to);
        if (start != null && end != null) {
            BitSet all = usable.computeIfAbsent(carrier, asked -> asked.mayUse(links, plan));
            if (tree(all, start).reaches(end)) {
                return overFibre(carrier, from, to, start, end, all);
            }
            // What it uses in place of fibre that is closed to it is not in the plan, but runs no better than that.
            if (tree(everything, start).reaches(end) && !tree(working, start).reaches(end)) {
                return Optional.empty();
            }
        }
        return estimated(from, to);
    }

    private Optional<Way> overFibre(Carrier carrier, Spot from, Spot to, int start, int end, BitSet all) {
        BitSet left = (BitSet) all.clone();
        left.and(working);
        ShortestWays tree = tree(left, start);
        if (!tree.reaches(end)) {
            return Optional.empty();
        }
        double km = 0;
        double delayMs = 0;
        boolean estimated = false;
        boolean bestCase = false;
        List<Way.Step> steps = new ArrayList<>();
        SortedSet<String> abroad = new TreeSet<>(abroad(from, to));
        int at = start;
        for (int number : tree.linksTo(end, start)) {
            Link link = links.get(number);
            boolean forward = link.start() == at;
            at = forward ? link.end() : link.start();
            km += link.km();
            delayMs += link.fixedDelayMs();
            estimated |= link.estimated();
            bestCase |= carrier.usesByDefault(link.span(), plan);
            abroad.addAll(link.abroad());
            steps.add(new Way.Step(link.span().id(), forward));
        }
        return Optional.of(new Way(km, delayMs, steps, estimated, bestCase, List.copyOf(abroad)));
    }

    // Between two countries the cable is taken to run at sea, if the plan has any cable at sea.
    private Optional<Way> estimated(Spot from, Spot to) {
        boolean border = !from.country().equals(to.country());
        if (border
                && internationalCut
                && (from.country().equals(home) || to.country().equals(home))) {
            return Optional.empty();
        }
        double inflation = border && hasSea ? atSea : onLand;
        double km = from.crowKm(to).orElse(Double.NaN) * inflation;
        return Optional.of(new Way(km, 0, List.of(), true, false, abroad(from, to)));
    }

    private ShortestWays tree(BitSet over, int node) {
        return trees.computeIfAbsent(new Start(over, node), asked -> new ShortestWays(mesh, over, node));
    }

    private @Nullable Integer number(Spot spot) {
        String node = spot.node();
        return node == null ? null : numbers.get(node);
    }

    private List<String> abroad(Spot from, Spot to) {
        SortedSet<String> countries = new TreeSet<>(List.of(from.country()));
        countries.add(to.country());
        countries.remove(home);
        return List.copyOf(countries);
    }
}
