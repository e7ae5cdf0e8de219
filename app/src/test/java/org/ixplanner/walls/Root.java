package org.ixplanner.walls;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/// Where a house stands: `org.ixplanner` for the real one, `org.ixplanner.walls.fixture` for the one with holes.
///
/// @param name the root package
record Root(String name) {

    /// Package patterns for these rooms and all below them, as in `in("engine", "maps.view")`.
    String[] in(String... rooms) {
        return Stream.of(rooms).map(room -> name + "." + room + "..").toArray(String[]::new);
    }

    /// Classes in these rooms.
    DescribedPredicate<JavaClass> inside(String... rooms) {
        return JavaClass.Predicates.resideInAnyPackage(in(rooms));
    }

    /// Classes of this house, but not in these rooms.
    DescribedPredicate<JavaClass> outside(String... rooms) {
        return all().and(DescribedPredicate.not(inside(rooms)));
    }

    /// All classes of this house.
    DescribedPredicate<JavaClass> all() {
        return JavaClass.Predicates.resideInAPackage(name + "..");
    }
}
