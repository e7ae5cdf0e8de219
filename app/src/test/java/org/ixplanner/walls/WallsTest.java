package org.ixplanner.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.Convertible;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ixplanner.app.Main;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds every wall against the program, and against fixtures that break it.
final class WallsTest {

    private static final Root REAL = new Root("org.ixplanner");
    private static final Root FIXTURE = new Root("org.ixplanner.walls.fixture");

    // Neither target/test-classes nor the jar of test helpers is part of the program.
    private static final ImportOption NO_TESTS = location ->
            ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("-tests.jar");

    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(NO_TESTS).importPackages(REAL.name());
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(FIXTURE.name());

    static List<Wall> walls() {
        return Wall.all();
    }

    @ParameterizedTest
    @MethodSource("walls")
    void stands(Wall wall) {
        wall.in(REAL).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void reportsExactlyItsFixtures(Wall wall) {
        var expected = wall.fixtures().stream().map(Class::getName).collect(Collectors.toSet());
        assertThat(reported(wall)).containsExactlyInAnyOrderElementsOf(expected);
    }

    // A rule with several branches has one fixture with a method for each.
    @ParameterizedTest
    @MethodSource("walls")
    void reportsEachOfSeveralMethods(Wall wall) {
        var messages = String.join(
                "\n", wall.in(FIXTURE).evaluate(FIXTURES).getFailureReport().getDetails());
        wall.fixtures().stream()
                .map(FIXTURES::get)
                .filter(fixture -> !fixture.isRecord())
                .map(JavaClass::getMethods)
                .filter(methods -> methods.size() > 1)
                .flatMap(Set::stream)
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .forEach(method -> assertThat(messages).contains(method.getFullName()));
    }

    @Test
    void everyWallHasAFixture() {
        assertThat(Wall.all()).isNotEmpty().noneMatch(wall -> wall.fixtures().isEmpty());
        assertThat(Wall.all()).extracting(Wall::name).doesNotHaveDuplicates();
    }

    @Test
    void theProgramIsSeenWithoutItsTests() {
        assertThat(PROGRAM.contain(Message.class)).isTrue();
        assertThat(PROGRAM.contain(Main.class)).isTrue();
        assertThat(PROGRAM.contain(WallsTest.class)).isFalse();
    }

    private static Set<String> reported(Wall wall) {
        var classes = new TreeSet<String>();
        wall.in(FIXTURE)
                .evaluate(FIXTURES)
                .handleViolations((Collection<Object> objects, String message) -> objects.forEach(
                        object -> culprits(object).forEach(culprit -> classes.add(outermost(culprit)))));
        return classes;
    }

    private static List<JavaClass> culprits(Object violation) {
        return switch (violation) {
            case JavaClass type -> List.of(type);
            case JavaMember member -> List.of(member.getOwner());
            case Convertible convertible -> {
                var origins = new ArrayList<JavaClass>();
                convertible.convertTo(Dependency.class).forEach(dependency -> origins.add(dependency.getOriginClass()));
                yield origins;
            }
            default -> throw new IllegalStateException("not known how to name the class of " + violation);
        };
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(WallsTest::outermost).orElseGet(type::getName);
    }
}
