package org.ixplanner.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.ixplanner.walls.fixture.app.cli.OpensAWindow;
import org.ixplanner.walls.fixture.app.desktop.MakesASheet;
import org.ixplanner.walls.fixture.app.desktop.RunsLater;
import org.ixplanner.walls.fixture.app.desktop.planmap.MapViewModel;
import org.ixplanner.walls.fixture.app.importing.Projects;
import org.ixplanner.walls.fixture.app.report.ParsesOptions;
import org.ixplanner.walls.fixture.app.session.HandsInAnExecutor;
import org.ixplanner.walls.fixture.app.session.StartsAThreadOfItsOwn;
import org.ixplanner.walls.fixture.app.session.WritesJson;
import org.ixplanner.walls.fixture.exchange.planfile.PaintsAPlan;
import org.ixplanner.walls.fixture.maps.format.KnowsTheApp;
import org.ixplanner.walls.fixture.maps.layer.KnowsAPlan;
import org.ixplanner.walls.fixture.maps.render.BindsAProperty;

/// Walls between the rooms, and the one room of each library.
final class RoomWalls {

    // JavaFX and the widgets made of it.
    private static final String[] JAVAFX = {
        "javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..", "org.kordamp.."
    };

    private RoomWalls() {}

    static List<Wall> all() {
        return List.of(
                Wall.of(
                        "exchange shows nothing: no JavaFX, AWT, GeoTools, POI or picocli",
                        RoomWalls::exchangeShowsNothing,
                        PaintsAPlan.class),
                Wall.of(
                        "maps knows of this program only engine.geo and engine.text",
                        RoomWalls::mapsKnowsNoPlan,
                        KnowsAPlan.class,
                        KnowsTheApp.class),
                Wall.of("the command line opens no window", RoomWalls::commandLineOpensNoWindow, OpensAWindow.class),
                only("JavaFX", resideInAnyPackage(JAVAFX), "maps.view", "app.desktop", "app.task")
                        .of(BindsAProperty.class),
                only("GeoTools", resideInAPackage("org.geotools.."), "maps").of(Projects.class),
                only("Gson", resideInAPackage("com.google.gson.."), "exchange", "maps.format", "app.cli")
                        .of(WritesJson.class),
                only("POI", resideInAPackage("org.apache.poi.."), "app.report", "app.importing")
                        .of(MakesASheet.class),
                Wall.of("only app.cli and app.Main know picocli", RoomWalls::picocliStaysInCli, ParsesOptions.class),
                Wall.of(
                        "only app.task and maps.render name Platform, threads or executors",
                        RoomWalls::threadsStayInTask,
                        StartsAThreadOfItsOwn.class,
                        HandsInAnExecutor.class,
                        RunsLater.class),
                Wall.of(
                        "view models use properties and collections of JavaFX only",
                        RoomWalls::viewModelsNeedNoToolkit,
                        MapViewModel.class));
    }

    private static ArchRule exchangeShowsNothing(Root root) {
        return noClasses()
                .that(root.inside("exchange"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(JAVAFX)
                        .or(resideInAnyPackage(
                                "java.awt..",
                                "javax.swing..",
                                "org.geotools..",
                                "org.locationtech..",
                                "org.apache.poi..",
                                "picocli..")));
    }

    private static ArchRule mapsKnowsNoPlan(Root root) {
        return noClasses()
                .that(root.inside("maps"))
                .should()
                .dependOnClassesThat(root.outside("maps", "engine.geo", "engine.text"));
    }

    private static ArchRule commandLineOpensNoWindow(Root root) {
        return noClasses()
                .that(root.inside("app.cli"))
                .should()
                .dependOnClassesThat(root.inside("app.desktop").or(resideInAnyPackage(JAVAFX)));
    }

    private static ArchRule picocliStaysInCli(Root root) {
        return noClasses()
                .that(root.outside("app.cli").and(not(name(root.name() + ".app.Main"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..");
    }

    // The engine takes an executor as an argument, so it has a wall of its own.
    private static ArchRule threadsStayInTask(Root root) {
        return noClasses()
                .that(root.outside("app.task", "maps.render", "engine"))
                .should()
                .dependOnClassesThat(Threads.ALL);
    }

    private static ArchRule viewModelsNeedNoToolkit(Root root) {
        return noClasses()
                .that(root.all().and(describe("are view models", RoomWalls::isViewModel)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(JAVAFX)
                        .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections.."))));
    }

    private static boolean isViewModel(JavaClass type) {
        return type.getSimpleName().endsWith("ViewModel")
                || type.getEnclosingClass().filter(RoomWalls::isViewModel).isPresent();
    }

    private static Only only(String library, DescribedPredicate<JavaClass> types, String... rooms) {
        return new Only(library, types, List.of(rooms));
    }

    /// A library and the rooms that may know it.
    private record Only(String library, DescribedPredicate<JavaClass> types, List<String> rooms) {

        Wall of(Class<?>... fixtures) {
            return Wall.of("only " + String.join(", ", rooms) + " know " + library, this::rule, fixtures);
        }

        private ArchRule rule(Root root) {
            return noClasses()
                    .that(root.outside(rooms.toArray(String[]::new)))
                    .should()
                    .dependOnClassesThat(types);
        }
    }
}
