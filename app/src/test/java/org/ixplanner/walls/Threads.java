package org.ixplanner.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Types that run something elsewhere or later.
final class Threads {

    /// Threads, pools and what makes them; not the two interfaces through which one is handed in.
    static final DescribedPredicate<JavaClass> MAKERS = describe("make threads or pools", Threads::isMaker);

    /// All of those, the interfaces, and JavaFX's own ways.
    static final DescribedPredicate<JavaClass> ALL = MAKERS.or(describe("are executors", Threads::isExecutor))
            .or(describe("are Platform", type -> type.getName().equals("javafx.application.Platform")))
            .or(resideInAPackage("javafx.concurrent.."));

    private Threads() {}

    private static boolean isMaker(JavaClass type) {
        return type.isAssignableTo(Thread.class)
                || type.isAssignableTo(Thread.Builder.class)
                || type.isAssignableTo(Timer.class)
                || type.isEquivalentTo(Executors.class)
                || type.getName().startsWith("java.util.concurrent.StructuredTaskScope")
                || (isExecutor(type)
                        && !type.isEquivalentTo(Executor.class)
                        && !type.isEquivalentTo(ExecutorService.class));
    }

    // Only the JDK's: a class of ours that is one already names it.
    private static boolean isExecutor(JavaClass type) {
        return type.getPackageName().equals("java.util.concurrent") && type.isAssignableTo(Executor.class);
    }
}
