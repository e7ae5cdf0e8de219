package org.ixplanner.app.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.ixplanner.app.desktop.dialog.ScriptedDialogs;
import org.ixplanner.app.desktop.tables.ResultList;
import org.ixplanner.app.desktop.tables.TableChoice;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.app.session.ChoiceFile;
import org.ixplanner.app.session.Choices;
import org.ixplanner.app.session.UserFolders;
import org.ixplanner.app.task.FxTaskRunner;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.schema.Kind;

/// Pictures of the window, to be looked at: start page, sample, inspector, comparison, tables, lists, why, business
/// case, problems; in both themes and two sizes. Run by hand, on a display or with `-Dglass.platform=Headless
/// -Dprism.order=sw`; see CONTRIBUTING.md.
public final class Screenshots {

    private static final int[][] SIZES = {{1366, 768}, {1920, 1080}};

    private final Path folder;
    private final FxTaskRunner runner = new FxTaskRunner(Throwable::printStackTrace);

    private Screenshots(Path folder) {
        this.folder = folder;
    }

    /// @param args the folder for the pictures
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.get();
        Platform.setImplicitExit(false);
        Screenshots screenshots = new Screenshots(folder);
        for (int[] size : SIZES) {
            for (boolean isDark : new boolean[] {false, true}) {
                screenshots.take(size[0], size[1], isDark);
            }
        }
        Platform.exit();
    }

    private void take(int width, int height, boolean isDark) throws Exception {
        Path home = Files.createTempDirectory("ixplanner-shots");
        UserFolders folders = new UserFolders(java.util.Optional.of(home));
        new ChoiceFile(folders.choices()).write(new Choices(isDark, true));
        String name = width + "x" + height + (isDark ? "-dark" : "-light");
        Stage stage = onWindow(Stage::new);
        Workbench bench = onWindow(() -> {
            Workbench made = new Workbench(
                    stage,
                    new Workbench.Outside(runner, runner.crew(), runner.shown(), new ScriptedDialogs(), folders),
                    new Texts(Locale.ENGLISH));
            made.show();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return made;
        });
        shoot(stage, name + "-1-start");
        doOnWindow(() -> bench.plans().openSample("kenya"));
        waitFor(bench, 60);
        shoot(stage, name + "-2-sample");
        doOnWindow(() -> bench.workspace().selectionProperty().set(new Selection.Item(Kind.NETWORK, "AS33771")));
        waitFor(bench, 10);
        shoot(stage, name + "-3-inspector");
        doOnWindow(() -> bench.workspace().compareWith("embedded-caches"));
        waitFor(bench, 20);
        shoot(stage, name + "-4-compare");
        panel(stage, "tables");
        shoot(stage, name + "-5-tables");
        list(stage, ResultList.TROMBONED, "no-exchange", bench);
        shoot(stage, name + "-5b-tromboned");
        doOnWindow(() -> press(stage, "#table-why"));
        waitFor(bench, 10);
        shoot(stage, name + "-5c-why");
        panel(stage, "tables");
        list(stage, ResultList.GAP, "today", bench);
        shoot(stage, name + "-5d-gap");
        business(stage, name);
        panel(stage, "problems");
        shoot(stage, name + "-6-problems");
        panel(stage, "results");
        doOnWindow(() -> bench.map().zoomIn());
        waitFor(bench, 20);
        shoot(stage, name + "-7-zoomed");
        doOnWindow(stage::hide);
    }

    private void business(Stage stage, String name) throws Exception {
        panel(stage, "business");
        shoot(stage, name + "-8-business-unasked");
        doOnWindow(() -> press(stage, "#business-compute"));
        for (int i = 0; i < 600 && onWindow(() -> stage.getScene().lookup(".verdict-word") == null); i++) {
            Thread.sleep(100);
        }
        for (String page : List.of("cash", "savings", "joining", "ranges", "drivers")) {
            doOnWindow(() -> press(stage, "#business-" + page));
            shoot(stage, name + "-8-business-" + page);
        }
        doOnWindow(() -> press(stage, "#business-as-table"));
        shoot(stage, name + "-8-business-table");
        doOnWindow(() -> {
            press(stage, "#business-as-chart");
            press(stage, "#business-joining");
            if (stage.getScene().lookup("#business-membership") instanceof ComboBox<?> membership) {
                membership.getSelectionModel().select(1);
            }
        });
        shoot(stage, name + "-8-business-old");
        doOnWindow(() -> press(stage, "#business-compute"));
        Thread.sleep(300);
        shoot(stage, name + "-8-business-running");
        for (int i = 0;
                i < 600
                        && onWindow(() ->
                                !stage.getScene().lookup("#business-compute").isDisabled());
                i++) {
            Thread.sleep(100);
        }
        shoot(stage, name + "-8-business-decided");
    }

    private static void list(Stage stage, ResultList list, String scenario, Workbench bench) throws Exception {
        doOnWindow(() -> {
            bench.workspace().show(scenario);
            if (stage.getScene().lookup("#table-kind") instanceof ComboBox<?> tables) {
                choose(tables, list);
            }
        });
        waitFor(bench, 20);
        doOnWindow(() -> {
            if (stage.getScene().lookup("#table") instanceof TableView<?> table) {
                table.getSelectionModel().select(0);
            }
        });
    }

    private static <T> void choose(ComboBox<T> tables, ResultList list) {
        tables.getItems().stream()
                .filter(new TableChoice.OfResult(list)::equals)
                .forEach(tables::setValue);
    }

    private static void press(Stage stage, String id) {
        if (stage.getScene().lookup(id) instanceof ButtonBase button) {
            button.fire();
        }
    }

    // Until the map and the survey have followed; nothing tells when nothing more will come.
    private static void waitFor(Workbench bench, int tenths) throws Exception {
        for (int i = 0; i < tenths * 3; i++) {
            Thread.sleep(100);
            boolean done = onWindow(() -> bench.workspace().freshProperty().get()
                    && bench.workspace().surveyProperty().get().isPresent());
            if (done && i > tenths) {
                return;
            }
        }
    }

    private static void panel(Stage stage, String id) throws Exception {
        doOnWindow(() -> {
            Node pane = stage.getScene().lookup(".below");
            if (pane instanceof TabPane tabs) {
                tabs.getTabs().stream().filter(tab -> id.equals(tab.getId())).forEach(tab -> tabs.getSelectionModel()
                        .select(tab));
            }
        });
        Thread.sleep(700);
    }

    private void shoot(Stage stage, String name) throws Exception {
        Thread.sleep(500);
        WritableImage image = onWindow(() -> stage.getScene().snapshot(null));
        write(image, folder.resolve(name + ".png"));
    }

    private static void write(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, argb, 0, width);
        ImageIO.write(copy, "png", file.toFile());
    }

    private static void doOnWindow(Runnable action) throws ExecutionException, InterruptedException {
        onWindow(() -> {
            action.run();
            return true;
        });
    }

    private static <T> T onWindow(java.util.function.Supplier<T> action)
            throws ExecutionException, InterruptedException {
        CompletableFuture<T> done = new CompletableFuture<>();
        Consumer<Throwable> failed = done::completeExceptionally;
        Platform.runLater(() -> {
            try {
                done.complete(action.get());
            } catch (RuntimeException | Error e) {
                failed.accept(e);
            }
        });
        return done.get();
    }
}
