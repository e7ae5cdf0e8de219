package org.ixplanner.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentMap;
import org.ixplanner.walls.fixture.app.desktop.LoadsFxml;
import org.ixplanner.walls.fixture.app.importing.LooksUpServices;
import org.ixplanner.walls.fixture.app.report.CountsInAStatic;
import org.ixplanner.walls.fixture.app.report.RemembersInAStatic;
import org.ixplanner.walls.fixture.app.session.ThereIsOnlyOne;
import org.ixplanner.walls.fixture.app.text.TextUtils;

/// Habits that this program does without.
final class CraftWalls {

    private CraftWalls() {}

    static List<Wall> all() {
        return List.of(
                Wall.of("static fields are final", CraftWalls::staticFieldsAreFinal, CountsInAStatic.class),
                Wall.of(
                        "static fields hold nothing that changes",
                        CraftWalls::staticFieldsHold,
                        RemembersInAStatic.class),
                Wall.of("nothing is a singleton", CraftWalls::nothingIsASingleton, ThereIsOnlyOne.class),
                Wall.of("classes are named after what they are", CraftWalls::namesSaySomething, TextUtils.class),
                Wall.of("no services are looked up", CraftWalls::noServices, LooksUpServices.class),
                Wall.of("views are built in code, without FXML", CraftWalls::noFxml, LoadsFxml.class));
    }

    private static ArchRule staticFieldsAreFinal(Root root) {
        return fields().that(modifier(JavaModifier.STATIC))
                .and()
                .areDeclaredInClassesThat(root.all())
                .should()
                .beFinal();
    }

    // What shows in the declared type; a List may still be an ArrayList.
    private static ArchRule staticFieldsHold(Root root) {
        return noFields()
                .that(modifier(JavaModifier.STATIC))
                .and()
                .areDeclaredInClassesThat(root.all())
                .should()
                .haveRawType(describe("that changes", CraftWalls::changes));
    }

    private static ArchRule nothingIsASingleton(Root root) {
        return noMethods()
                .that(modifier(JavaModifier.STATIC))
                .and()
                .areDeclaredInClassesThat(root.all())
                .should()
                .haveName("getInstance");
    }

    private static ArchRule namesSaySomething(Root root) {
        return noClasses().that(root.all()).should().haveNameMatching(".*[.$]\\w*(Utils?|Helper|Manager|Singleton)");
    }

    private static ArchRule noServices(Root root) {
        return noClasses().that(root.all()).should().dependOnClassesThat().belongToAnyOf(ServiceLoader.class);
    }

    private static ArchRule noFxml(Root root) {
        return noClasses().that(root.all()).should().dependOnClassesThat().resideInAPackage("javafx.fxml..");
    }

    private static boolean changes(JavaClass type) {
        return type.getPackageName().equals("java.util.concurrent.atomic")
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(ConcurrentMap.class)
                || type.isAssignableTo(StringBuilder.class)
                || List.of("java.util.ArrayList", "java.util.HashMap", "java.util.HashSet")
                        .contains(type.getName());
    }
}
