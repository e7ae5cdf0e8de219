package org.ixplanner.engine.scenario.enact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.text.Message;

/// A plan with the levers of a scenario pulled.
///
/// @param plan as it is then
/// @param cutSpans spans that are down
/// @param cutSites sites that are down, with everything in them
/// @param internationalCut whether every way out of the country is down
/// @param mandatoryExchanges exchanges whose members must peer with each other
/// @param movesWhatDoesNotFit whether networks move what does not fit ports to next routes
/// @param demandFactors what demand is multiplied with, by kind of network
/// @param notes levers that change nothing in the simulated busy hour, and why
public record Enacted(
        Plan plan,
        Set<String> cutSpans,
        Set<String> cutSites,
        boolean internationalCut,
        Set<String> mandatoryExchanges,
        boolean movesWhatDoesNotFit,
        Map<NetworkKind, Double> demandFactors,
        List<Message> notes) {

    /// Keeps its own copies.
    public Enacted {
        cutSpans = Collections.unmodifiableSet(new TreeSet<>(cutSpans));
        cutSites = Collections.unmodifiableSet(new TreeSet<>(cutSites));
        mandatoryExchanges = Collections.unmodifiableSet(new TreeSet<>(mandatoryExchanges));
        Map<NetworkKind, Double> factors = new EnumMap<>(NetworkKind.class);
        factors.putAll(demandFactors);
        demandFactors = Collections.unmodifiableMap(factors);
        notes = List.copyOf(notes);
    }

    /// Pulls the levers of a situation in their order. A lever that names something that is not there does nothing: the
    /// checks tell of it.
    public static Enacted of(Situation situation) {
        Stage stage = new Stage(situation.plan());
        for (Lever lever : situation.levers()) {
            stage.pull(lever);
        }
        return stage.enacted();
    }

    /// Whether everything that is there works.
    public boolean nothingIsDown() {
        return cutSpans.isEmpty() && cutSites.isEmpty() && !internationalCut;
    }

    /// Whether a span of the plan works once it is built.
    public boolean works(Span span) {
        String gateway = span.gatewaySite();
        return !cutSpans.contains(span.id())
                && !(internationalCut && !abroad(span).isEmpty())
                && !(gateway != null && cutSites.contains(gateway));
    }

    /// Countries that a span of the plan touches other than home, in alphabetical order.
    public List<String> abroad(Span span) {
        NavigableSet<String> countries = new TreeSet<>(span.countries());
        for (String node : List.of(span.start(), span.end())) {
            plan.fibreNodes().find(node).map(FibreNode::country).ifPresent(countries::add);
        }
        String gateway = span.gatewaySite();
        if (gateway != null) {
            plan.sites().find(gateway).map(Site::country).ifPresent(countries::add);
        }
        countries.remove(plan.header().country());
        return List.copyOf(countries);
    }

    /// What the demand of a network of this kind is multiplied with.
    public double demandFactor(NetworkKind kind) {
        return demandFactors.getOrDefault(kind, 1.0);
    }
}
