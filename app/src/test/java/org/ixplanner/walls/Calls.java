package org.ixplanner.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.List;
import java.util.stream.Stream;

/// Calls, method references and field accesses, as rules speak of them.
final class Calls {

    private Calls() {}

    /// Members of a type or its subtypes whose whole name matches one of these patterns.
    static DescribedPredicate<JavaAccess<?>> to(Class<?> owner, String... names) {
        return to(assignableTo(owner), names);
    }

    /// Members of such types whose whole name matches one of these patterns.
    static DescribedPredicate<JavaAccess<?>> to(DescribedPredicate<? super JavaClass> owner, String... names) {
        return describe(
                owner.getDescription() + "." + String.join("|", names),
                access -> owner.test(access.getTargetOwner())
                        && Stream.of(names).anyMatch(access.getTarget().getName()::matches));
    }

    /// Constructors of a type or its subtypes.
    static DescribedPredicate<JavaAccess<?>> creating(Class<?> type) {
        return to(type, JavaConstructor.CONSTRUCTOR_NAME);
    }

    /// Calls with this many arguments.
    static DescribedPredicate<JavaAccess<?>> withArguments(int count) {
        return describe(
                "with " + count + " arguments", access -> parameters(access).size() == count);
    }

    /// Calls that pass no such argument.
    static DescribedPredicate<JavaAccess<?>> without(Class<?> argument) {
        return describe("without " + argument.getSimpleName(), access -> parameters(access).stream()
                .noneMatch(type -> type.isEquivalentTo(argument)));
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target ? target.getRawParameterTypes() : List.of();
    }
}
