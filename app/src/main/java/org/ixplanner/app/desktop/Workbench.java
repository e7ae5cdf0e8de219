package org.ixplanner.app.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.action.Action;
import org.ixplanner.app.desktop.action.CommandPalette;
import org.ixplanner.app.desktop.action.ProgramActions;
import org.ixplanner.app.desktop.behind.BehindViewModel;
import org.ixplanner.app.desktop.behind.WhyView;
import org.ixplanner.app.desktop.business.BusinessView;
import org.ixplanner.app.desktop.business.BusinessViewModel;
import org.ixplanner.app.desktop.checks.ProblemsView;
import org.ixplanner.app.desktop.checks.ProblemsViewModel;
import org.ixplanner.app.desktop.compare.CompareView;
import org.ixplanner.app.desktop.compare.CompareViewModel;
import org.ixplanner.app.desktop.dialog.Dialogs;
import org.ixplanner.app.desktop.explorer.ExplorerView;
import org.ixplanner.app.desktop.explorer.ExplorerViewModel;
import org.ixplanner.app.desktop.imports.FileDrop;
import org.ixplanner.app.desktop.imports.ImportController;
import org.ixplanner.app.desktop.inspector.InspectorView;
import org.ixplanner.app.desktop.inspector.InspectorViewModel;
import org.ixplanner.app.desktop.look.Look;
import org.ixplanner.app.desktop.plan.PlanController;
import org.ixplanner.app.desktop.planmap.PlanMapView;
import org.ixplanner.app.desktop.planmap.PlanMapViewModel;
import org.ixplanner.app.desktop.reports.ReportController;
import org.ixplanner.app.desktop.results.ResultsView;
import org.ixplanner.app.desktop.results.ResultsViewModel;
import org.ixplanner.app.desktop.scenarios.ScenarioBar;
import org.ixplanner.app.desktop.scenarios.ScenariosViewModel;
import org.ixplanner.app.desktop.shell.ShellView;
import org.ixplanner.app.desktop.shell.ShellViewModel;
import org.ixplanner.app.desktop.start.StartView;
import org.ixplanner.app.desktop.start.StartViewModel;
import org.ixplanner.app.desktop.tables.TablesController;
import org.ixplanner.app.desktop.tables.TablesView;
import org.ixplanner.app.desktop.tables.TablesViewModel;
import org.ixplanner.app.desktop.tasks.TasksView;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.app.desktop.workspace.WorkspaceViewModel;
import org.ixplanner.app.session.Autosave;
import org.ixplanner.app.session.ChoiceFile;
import org.ixplanner.app.session.Choices;
import org.ixplanner.app.session.ColumnFile;
import org.ixplanner.app.session.DiskPlanStore;
import org.ixplanner.app.session.PlanSession;
import org.ixplanner.app.session.PlanStudies;
import org.ixplanner.app.session.RecentPlans;
import org.ixplanner.app.session.UserFolders;
import org.ixplanner.app.task.Crew;
import org.ixplanner.app.task.Job;
import org.ixplanner.app.task.RunningTask;
import org.ixplanner.app.task.TaskRunner;
import org.ixplanner.app.telling.ReadyScenarios;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.basemap.NaturalEarthCountries;

/// The composition root: the one place where the parts of the window are put together.
public final class Workbench {

    private final Stage stage;
    private final Outside outside;
    private final Texts texts;
    private final PlanSession session = new PlanSession();
    private final WorkspaceViewModel workspace;
    private final PlanController plans;
    private final ReportController reports;
    private final ImportController imports;
    private final ShellViewModel shellModel;
    private final StartViewModel start;
    private final ObjectProperty<Choices> choices;
    private final PlanMapView map;
    private final ExplorerView explorer;
    private final ShellView shell;
    private final ProgramActions actions;

    /// What the window needs from outside: threads, questions, the user's folders.
    ///
    /// @param runner runs work beside the window
    /// @param crew takes parts of it over
    /// @param tasks work that is shown
    /// @param dialogs asks
    /// @param folders of the user
    public record Outside(
            TaskRunner runner, Crew crew, ObservableList<RunningTask> tasks, Dialogs dialogs, UserFolders folders) {}

    /// Builds the window's content; [#show] shows it.
    ///
    /// @param stage the window
    /// @param texts the words
    public Workbench(Stage stage, Outside outside, Texts texts) {
        this.stage = stage;
        this.outside = outside;
        this.texts = texts;
        TaskRunner runner = outside.runner();
        choices = new SimpleObjectProperty<>(new ChoiceFile(outside.folders().choices()).read());
        Look.apply(choices.get().isDark());
        PlanStudies studies = new PlanStudies(NaturalEarthCountries.bundled(), outside.crew());
        DiskPlanStore store = new DiskPlanStore(outside.folders().unsaved());
        RecentPlans recent = new RecentPlans(outside.folders().recent());
        workspace = new WorkspaceViewModel(session, studies, runner);
        workspace.liveProperty().set(choices.get().isLive());
        shellModel = new ShellViewModel(workspace, texts);
        plans = new PlanController(session, store, recent, runner, outside.dialogs(), shellModel::say);
        imports = new ImportController(
                session,
                runner,
                outside.dialogs(),
                new ColumnFile(outside.folders().columns()),
                texts,
                shellModel::say);
        reports = new ReportController(studies, outside.dialogs(), runner, texts, shellModel::say);
        new Autosave(session, store, runner, shellModel::say).start();
        start = new StartViewModel(store, recent, runner, texts);
        InspectorViewModel inspectorModel = new InspectorViewModel(workspace, texts);
        ProblemsViewModel problems = new ProblemsViewModel(workspace, texts);
        explorer = new ExplorerView(new ExplorerViewModel(workspace, texts), texts);
        BehindViewModel behind = new BehindViewModel(workspace, texts, runner);
        map = new PlanMapView(new PlanMapViewModel(workspace, behind, texts, runner), texts, runner, () -> choices.get()
                .isDark());
        actions = ProgramActions.of(workspace, new Deeds(), texts);
        InspectorView inspector = new InspectorView(inspectorModel, this::undoOrRedo, texts);
        shell = new ShellView(
                shellModel,
                new ShellView.Panels(
                        new StartView(
                                        start,
                                        new StartView.Doors(
                                                plans::openSample, plans::open, plans::recover, plans::open),
                                        texts)
                                .root(),
                        explorer.root(),
                        map.root(),
                        inspector.root(),
                        new ScenarioBar(new ScenariosViewModel(workspace, texts), texts).root(),
                        new ResultsView(new ResultsViewModel(workspace, texts), texts, workspace::show).root(),
                        new BusinessView(new BusinessViewModel(workspace, studies, runner, texts), texts).root(),
                        new CompareView(new CompareViewModel(workspace, texts), texts).root(),
                        new TablesView(
                                        new TablesViewModel(workspace, behind, texts),
                                        new TablesController(outside.dialogs(), runner, shellModel::say),
                                        this::showWhy,
                                        texts)
                                .root(),
                        new WhyView(behind, workspace, map.root()::fit, texts).root(),
                        new ProblemsView(problems, texts, problem -> {
                                    problems.select(problem);
                                    inspectorModel.reveal(problem.field());
                                    inspector.focus(problem.field());
                                })
                                .root(),
                        new TasksView(outside.tasks(), texts).root()),
                new ShellView.Counts(
                        Bindings.createIntegerBinding(
                                () -> (int) problems.problems().stream()
                                        .filter(problem -> problem.severity() != Severity.NOTE)
                                        .count(),
                                problems.problems()),
                        Bindings.size(outside.tasks())),
                outside.tasks(),
                actions,
                workspace.liveProperty(),
                texts);
        stage.titleProperty().bind(shellModel.titleProperty());
        workspace.openProperty().addListener((property, old, now) -> {
            if (now.isEmpty()) {
                start.refresh();
            } else if (old.isEmpty()) {
                map.root().requestFocus();
            }
        });
        workspace.choiceProperty().addListener((property, old, now) -> {
            if (!now.compared().isEmpty() && !now.compared().equals(old.compared())) {
                shell.showPanel("compare");
            }
        });
        workspace
                .liveProperty()
                .addListener((property, old, now) -> choose(choices.get().withLive(now)));
    }

    /// Puts the content into the window.
    public void show() {
        StackPane root = shell.root();
        Look.mark(root, choices.get().isDark());
        Scene scene = new Scene(root);
        for (Action action : actions.all()) {
            action.keys().ifPresent(keys -> scene.getAccelerators().put(keys, action::run));
        }
        new FileDrop(this::dropped).acceptOn(scene);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            plans.close(stage::close);
        });
    }

    /// What the window is about, for tests.
    public WorkspaceViewModel workspace() {
        return workspace;
    }

    /// The map, for tests.
    public org.ixplanner.maps.view.MapView map() {
        return map.root();
    }

    /// Opens and saves, for tests and for what is opened from outside.
    public PlanController plans() {
        return plans;
    }

    private void showWhy() {
        shell.showPanel("why");
    }

    private boolean undoOrRedo(KeyEvent event) {
        for (Action action : List.of(actions.undo(), actions.redo())) {
            if (action.keys().filter(keys -> keys.match(event)).isPresent()) {
                action.run();
                return true;
            }
        }
        return false;
    }

    // A plan is opened, anything else goes into the plan that is open.
    private void dropped(List<Path> files) {
        if (files.size() == 1
                && files.getFirst().toString().toLowerCase(Locale.ROOT).endsWith(".ixplan")) {
            plans.open(files.getFirst());
        } else {
            imports.read(files);
        }
    }

    private void choose(Choices chosen) {
        choices.set(chosen);
        outside.runner()
                .start(Job.quiet(
                        Message.of("task.remember"),
                        progress -> {
                            new ChoiceFile(outside.folders().choices()).write(chosen);
                            return chosen;
                        },
                        done -> {}));
    }

    private final class Deeds implements ProgramActions.Deeds {

        @Override
        public void open() {
            plans.open();
        }

        @Override
        public void sample() {
            plans.openSample("kenya");
        }

        @Override
        public void importing() {
            imports.choose();
        }

        @Override
        public void save() {
            plans.save();
        }

        @Override
        public void saveAs() {
            plans.saveAs();
        }

        @Override
        public void close() {
            plans.close(() -> {});
        }

        @Override
        public void quit() {
            plans.close(stage::close);
        }

        @Override
        public void report() {
            workspace.plan().ifPresent(reports::write);
        }

        @Override
        public void ready() {
            workspace
                    .plan()
                    .flatMap(new ReadyScenarios(texts)::missing)
                    .ifPresentOrElse(workspace::apply, () -> shellModel.say(Message.of("status.noneReady")));
        }

        @Override
        public void properties() {
            workspace.selectionProperty().set(new Selection.Header());
        }

        @Override
        public void find() {
            explorer.search();
        }

        @Override
        public void fit() {
            map.root().fit();
        }

        @Override
        public void theme() {
            boolean isDark = !choices.get().isDark();
            choose(choices.get().withDark(isDark));
            Look.setTheme(isDark);
            Look.mark(shell.root(), isDark);
            map.root().repaint();
        }

        @Override
        public void palette() {
            new CommandPalette(actions.all(), texts).show(stage);
        }
    }
}
