package org.ixplanner.app.desktop.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.app.desktop.workspace.ScenarioChoice;
import org.ixplanner.app.text.Figures;
import org.ixplanner.app.text.Numbers;
import org.ixplanner.app.text.Scale;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.simulation.Volumes;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;

/// Where the demand of scenarios goes, a bar a scenario.
///
/// @param axis what is measured
/// @param bars the baseline first
/// @param names of the parts, by part
public record VolumeChart(String axis, List<Bar> bars, Map<Part, String> names) {

    /// Nothing to show.
    public static final VolumeChart NONE = new VolumeChart("", List.of(), Map.of());

    /// Keeps its own copies.
    public VolumeChart {
        bars = List.copyOf(bars);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /// What a bar is made of; the parts add up to the demand.
    public enum Part {
        /// within one organisation and never abroad
        ON_NET,
        /// never abroad
        LOCAL,
        /// abroad within the region
        REGIONAL,
        /// abroad beyond
        INTERNATIONAL,
        /// not delivered
        UNSERVED
    }

    /// A part of a bar.
    ///
    /// @param value in the axis's unit
    /// @param told the value with its unit
    public record Slice(double value, String told) {}

    /// A scenario.
    ///
    /// @param id its id
    /// @param name as people know it
    /// @param slices every part
    /// @param share the local share of traffic, with its unit
    /// @param isShown whether it is the one that is looked at
    public record Bar(String id, String name, Map<Part, Slice> slices, String share, boolean isShown) {

        /// Keeps its own copy.
        public Bar {
            slices = Map.copyOf(slices);
        }

        /// The sum of its parts, in the axis's unit.
        double total() {
            return slices.values().stream().mapToDouble(Slice::value).sum();
        }

        /// A part of it.
        public Slice slice(Part part) {
            return slices.getOrDefault(part, new Slice(0, ""));
        }
    }

    /// The chart of a study.
    static VolumeChart of(Study study, ScenarioChoice choice, Texts texts) {
        List<Outcome> outcomes = new ArrayList<>(List.of(study.baseline()));
        study.outcomes().stream()
                .filter(outcome -> !outcome.id().equals(study.baseline().id()))
                .forEach(outcomes::add);
        double largest = outcomes.stream()
                .mapToDouble(outcome -> outcome.result().volumes().demandMbps())
                .max()
                .orElse(0);
        Numbers numbers = new Numbers(texts);
        String currency = study.plan().header().currency();
        Scale scale = numbers.scale(largest, Unit.MBPS, currency);
        Figures figures = new Figures(texts, currency);
        List<Bar> bars = outcomes.stream()
                .map(outcome -> bar(
                        outcome,
                        scale,
                        numbers,
                        figures.value(Kpi.L1, outcome.figure(Kpi.L1)),
                        outcome.id().equals(choice.shown())))
                .toList();
        return new VolumeChart(texts.text("results.chart.axis"), bars, names(figures, texts));
    }

    private static Map<Part, String> names(Figures figures, Texts texts) {
        Map<Part, String> names = new LinkedHashMap<>();
        names.put(Part.ON_NET, figures.name(Kpi.ON_NET));
        names.put(Part.LOCAL, texts.text("results.chart.local"));
        names.put(Part.REGIONAL, figures.name(Kpi.REGIONAL));
        names.put(Part.INTERNATIONAL, figures.name(Kpi.INTERNATIONAL));
        names.put(Part.UNSERVED, figures.name(Kpi.UNSERVED));
        return names;
    }

    private static Bar bar(Outcome outcome, Scale scale, Numbers numbers, String share, boolean isShown) {
        Volumes volumes = outcome.result().volumes();
        double onNetMbps = Math.min(volumes.onNetMbps(), volumes.localMbps());
        Map<Part, Double> mbps = new EnumMap<>(Part.class);
        mbps.put(Part.ON_NET, onNetMbps);
        mbps.put(Part.LOCAL, volumes.localMbps() - onNetMbps);
        mbps.put(Part.REGIONAL, volumes.regionalMbps());
        mbps.put(Part.INTERNATIONAL, volumes.internationalMbps());
        mbps.put(Part.UNSERVED, volumes.unservedMbps());
        Map<Part, Slice> slices = new EnumMap<>(Part.class);
        mbps.forEach(
                (part, value) -> slices.put(part, new Slice(value * scale.factor(), numbers.figure(value, scale))));
        return new Bar(outcome.id(), outcome.name(), slices, share, isShown);
    }
}
