package org.ixplanner.walls;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which package of the engine may know which.
///
/// @param root where the house stands
record EngineOrder(Root root) {

    // From the ground up; packages of one storey may know each other one way, see the rule against circles.
    private static final List<Set<String>> STOREYS = List.of(
            Set.of("geo", "text", "work"),
            Set.of("plan"),
            Set.of("edit", "scenario", "check"),
            Set.of("routing", "fibre", "demand"),
            Set.of("simulation"),
            Set.of("business"),
            Set.of("uncertainty", "siting", "resilience"),
            Set.of("study"));

    private static final Set<String> KNOWN_TO_CHECK = Set.of("geo", "text", "plan", "scenario");
    private static final Set<String> BLIND_TO_CHECK = Set.of("edit", "scenario");

    /// Reports each dependency on a package above, and those between checks, edits and scenarios that may not be.
    ArchCondition<JavaClass> knowOnlyThoseBelow() {
        return new ArchCondition<>("know only packages below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !isAllowed(dependency))
                        .map(dependency -> SimpleConditionEvent.violated(dependency, dependency.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    /// Reports classes in a package that the order does not name.
    ArchCondition<JavaClass> haveAPlace() {
        return new ArchCondition<>("be in a package of the order") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (packageOf(type).flatMap(EngineOrder::storey).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is in no package of EngineOrder: give it a storey"));
                }
            }
        };
    }

    private boolean isAllowed(Dependency dependency) {
        var from = packageOf(dependency.getOriginClass()).orElse("");
        var to = packageOf(dependency.getTargetClass()).orElse("");
        var storeyFrom = storey(from);
        var storeyTo = storey(to);
        if (from.equals(to) || storeyFrom.isEmpty() || storeyTo.isEmpty()) {
            return true;
        }
        return storeyTo.get() <= storeyFrom.get()
                && !(from.equals("check") && !KNOWN_TO_CHECK.contains(to))
                && !(to.equals("check") && BLIND_TO_CHECK.contains(from));
    }

    private static Optional<Integer> storey(String name) {
        return STOREYS.stream()
                .filter(storey -> storey.contains(name))
                .findFirst()
                .map(STOREYS::indexOf);
    }

    // "plan" for a class in engine.plan or in a package below that; empty outside the engine.
    private Optional<String> packageOf(JavaClass type) {
        var engine = root.name() + ".engine.";
        return type.getPackageName().startsWith(engine)
                ? Optional.of(type.getPackageName().substring(engine.length()).split("\\.", 2)[0])
                : Optional.empty();
    }
}
