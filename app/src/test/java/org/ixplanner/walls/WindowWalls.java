package org.ixplanner.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.ixplanner.app.importing.Importing;
import org.ixplanner.app.report.content.ReportWriter;
import org.ixplanner.app.task.WindowThread;
import org.ixplanner.engine.check.all.Checks;
import org.ixplanner.engine.simulation.run.Simulator;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.exchange.disk.AtomicFile;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.exchange.planfile.Recovery;
import org.ixplanner.maps.render.screen.ScreenPainter;
import org.ixplanner.walls.fixture.app.desktop.planmap.PaintsAtOnce;

/// The wall between the window's thread and what takes time.
final class WindowWalls {

    /// Where engine, files and painters are entered.
    private static final Set<Class<?>> ENTRIES = Set.of(
            Studies.class,
            Simulator.class,
            Checks.class,
            PlanFiles.class,
            AtomicFile.class,
            ReportWriter.class,
            Importing.class,
            ScreenPainter.class);

    private WindowWalls() {}

    static List<Wall> all() {
        return List.of(Wall.of(
                "whoever enters engine, files or painters for the window refuses to do so on its thread",
                WindowWalls::entriesAreGuarded,
                PaintsAtOnce.class));
    }

    private static ArchRule entriesAreGuarded(Root root) {
        return classes()
                .that(root.inside("app.desktop", "app.session")
                        .and(describe("enter engine, files or painters", WindowWalls::enters)))
                .should()
                .dependOnClassesThat(equivalentTo(WindowThread.class));
    }

    // Asking where copies are is no entry; reading them is.
    private static boolean enters(JavaClass type) {
        return type.getMethodCallsFromSelf().stream().anyMatch(WindowWalls::isEntry);
    }

    private static boolean isEntry(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        return ENTRIES.stream().anyMatch(owner::isEquivalentTo)
                || (owner.isEquivalentTo(Recovery.class)
                        && call.getTarget().getName().equals("candidates"));
    }
}
