package org.ixplanner.app.desktop;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.dialog.ScriptedDialogs;
import org.ixplanner.app.session.UserFolders;
import org.ixplanner.app.task.FxTaskRunner;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.maps.render.screen.Picture;

/// How long an edit of the sample takes to be seen: from the edit to the new figures, and to the new map. Run by hand;
/// the command and what it gave are in `docs/performance.md`.
public final class EditLatency {

    private static final int WARM_UP = 30;
    private static final int MEASURED = 60;
    private static final int PAUSE_MS = 700;
    private static final String NETWORK = "AS37061";

    private final FxTaskRunner runner = new FxTaskRunner(Throwable::printStackTrace);
    private volatile CompletableFuture<Long> figures = new CompletableFuture<>();
    private volatile CompletableFuture<Long> map = new CompletableFuture<>();

    /// @param args none
    public static void main(String[] args) throws Exception {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.get();
        try {
            new EditLatency().measure();
        } finally {
            Platform.exit();
        }
    }

    private void measure() throws Exception {
        CompletableFuture<Workbench> opened = new CompletableFuture<>();
        UserFolders folders = new UserFolders(Optional.of(Files.createTempDirectory("ixplanner-latency")));
        Platform.runLater(() -> opened.complete(open(folders)));
        Workbench bench = opened.get();
        await(map);
        double[] toFigures = new double[MEASURED];
        double[] toMap = new double[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
            figures = new CompletableFuture<>();
            map = new CompletableFuture<>();
            // Within the range that the sample states: beyond it the checks find an error, and nothing is simulated.
            double peakMbps = 91_000 + 500 * (i + WARM_UP);
            CompletableFuture<Long> began = new CompletableFuture<>();
            Platform.runLater(() -> {
                began.complete(System.nanoTime());
                edit(bench, peakMbps);
            });
            long from = began.get();
            double untilFigures = (await(figures) - from) / 1e6;
            double untilMap = (await(map) - from) / 1e6;
            if (i >= 0) {
                toFigures[i] = untilFigures;
                toMap[i] = untilMap;
            }
        }
        tell("figures", toFigures);
        tell("map", toMap);
    }

    private Workbench open(UserFolders folders) {
        Stage stage = new Stage();
        Workbench bench = new Workbench(
                stage,
                new Workbench.Outside(runner, runner.crew(), runner.shown(), new ScriptedDialogs(), folders),
                new Texts(Locale.ENGLISH));
        bench.show();
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.show();
        bench.workspace().freshProperty().addListener((property, old, now) -> {
            if (now) {
                figures.complete(System.nanoTime());
            }
        });
        bench.map().pictureProperty().addListener((property, old, now) -> {
            if (now != null && isOfThePlan(bench, now)) {
                map.complete(System.nanoTime());
            }
        });
        bench.plans().openSample("kenya");
        return bench;
    }

    // Two maps of the plan are painted after an edit if the window is resized; the first that has the traffic counts.
    private static boolean isOfThePlan(Workbench bench, Picture picture) {
        return bench.workspace().freshProperty().get()
                && picture.sheet().layers().size() > 2;
    }

    private static void edit(Workbench bench, double peakMbps) {
        Plan plan = bench.workspace().plan().orElseThrow();
        Network network = plan.networks().find(NETWORK).orElseThrow();
        int field = Network.NOUN.indexOf("peakMbps");
        bench.workspace().apply(PlanEdit.replace(plan, NETWORK, Network.NOUN.with(network, field, peakMbps)));
    }

    private static long await(CompletableFuture<Long> time) throws Exception {
        return time.get(60, TimeUnit.SECONDS);
    }

    private static void tell(String what, double[] ms) {
        double[] sorted = ms.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "an edit to its %s: median %.0f ms, 90th percentile %.0f ms, longest %.0f ms, of %d%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                sorted[sorted.length - 1],
                sorted.length);
    }
}
