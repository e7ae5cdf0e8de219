package org.ixplanner.engine.plan;

import java.util.EnumMap;
import java.util.Map;
import org.ixplanner.engine.plan.evidence.Assumption;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;

/// What a plan's values rest on: how many say where they come from, by how firm they are. An assumption that names its
/// source counts as published.
///
/// @param grades how many by grade
public record Basis(Map<Grade, Integer> grades) {

    /// Keeps its own copy.
    public Basis {
        grades = Map.copyOf(grades);
    }

    /// What the values of a plan rest on. Looks at every value, so it takes its time with a large plan.
    public static Basis of(Plan plan) {
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        PlanWalk.visit(plan, (path, type, value) -> {
            switch (value) {
                case Evidence evidence -> count(grades, evidence.source(), evidence.grade());
                case Assumption assumption -> count(grades, assumption.source(), Grade.PUBLISHED);
                case null, default -> {}
            }
        });
        return new Basis(grades);
    }

    private static void count(Map<Grade, Integer> grades, String source, Grade grade) {
        if (!source.isBlank()) {
            grades.merge(grade, 1, Integer::sum);
        }
    }

    /// How many values are of this grade.
    public int count(Grade grade) {
        return grades.getOrDefault(grade, 0);
    }

    /// How many say where they come from.
    public int stated() {
        return grades.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many are estimates or defaults.
    public int estimated() {
        return count(Grade.ESTIMATE) + count(Grade.DEFAULT);
    }
}
