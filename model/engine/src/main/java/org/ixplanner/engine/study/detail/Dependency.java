package org.ixplanner.engine.study.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.Walk;

/// On which countries a country's traffic depends.
///
/// @param result whose flows
/// @param detours what trombones among them
record Dependency(Result result, List<Detour> detours) {

    /// The countries, those that most domestic demand passes first, then by all demand, then by name. Where nobody
    /// knows which country it is, it is none of them.
    List<ForeignCountry> countries() {
        SortedSet<String> names = new TreeSet<>();
        result.flows().forEach(flow -> flow.walk().ifPresent(walk -> names.addAll(walk.abroad())));
        names.remove(Walk.ANYWHERE);
        double domestic = sum(Dependency::isDomestic);
        double all = sum(_ -> true);
        List<ForeignCountry> countries = new ArrayList<>();
        for (String name : names) {
            countries.add(country(name, domestic, all));
        }
        countries.sort(Comparator.comparingDouble(ForeignCountry::domesticMbps)
                .thenComparingDouble(ForeignCountry::demandMbps)
                .reversed()
                .thenComparing(ForeignCountry::country));
        return List.copyOf(countries);
    }

    private ForeignCountry country(String name, double domestic, double all) {
        List<Detour> through =
                detours.stream().filter(it -> it.out().abroad().contains(name)).toList();
        WeightedMean mean = new WeightedMean(through);
        double domesticMbps = sum(flow -> isDomestic(flow) && passes(flow, name));
        double demandMbps = sum(flow -> passes(flow, name));
        return new ForeignCountry(
                name,
                domesticMbps,
                share(domesticMbps, domestic),
                mean.mbps(),
                (int) through.stream()
                        .map(it ->
                                it.out().asPath().getFirst() + ">" + it.flow().sink())
                        .distinct()
                        .count(),
                through.isEmpty() ? OptionalDouble.empty() : mean.of(Detour::kmLost),
                through.isEmpty() ? OptionalDouble.empty() : mean.of(Detour::msLost),
                demandMbps,
                share(demandMbps, all));
    }

    private static OptionalDouble share(double mbps, double of) {
        return of > 0 ? OptionalDouble.of(mbps / of) : OptionalDouble.empty();
    }

    private double sum(Predicate<Flow> asked) {
        double sum = 0;
        for (Flow flow : result.flows()) {
            sum += asked.test(flow) ? flow.mbps() : 0;
        }
        return sum;
    }

    private static boolean isDomestic(Flow flow) {
        return flow.kind() == DemandKind.DOMESTIC || flow.kind() == DemandKind.USER_TO_USER;
    }

    private static boolean passes(Flow flow, String country) {
        return flow.walk().filter(walk -> walk.abroad().contains(country)).isPresent();
    }
}
