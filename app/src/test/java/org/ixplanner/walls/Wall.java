package org.ixplanner.walls;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A rule about who may know what, and the classes in the house of fixtures that break it.
///
/// @param name a sentence that is true as long as the wall stands
/// @param rule the rule for the house under a root
/// @param fixtures exactly the fixture classes that the rule must report
record Wall(String name, Function<Root, ArchRule> rule, List<Class<?>> fixtures) {

    /// Every wall there is.
    static List<Wall> all() {
        return Stream.of(EngineWalls.all(), RoomWalls.all(), CraftWalls.all(), WindowWalls.all())
                .flatMap(List::stream)
                .toList();
    }

    static Wall of(String name, Function<Root, ArchRule> rule, Class<?>... fixtures) {
        return new Wall(name, rule, List.of(fixtures));
    }

    /// The rule, content with rooms that are not built yet.
    ArchRule in(Root root) {
        return rule.apply(root).as(name).allowEmptyShould(true);
    }

    @Override
    public String toString() {
        return name;
    }
}
