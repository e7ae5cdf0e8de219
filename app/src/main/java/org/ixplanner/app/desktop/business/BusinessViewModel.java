package org.ixplanner.app.desktop.business;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.ixplanner.app.business.CashFlowSheet;
import org.ixplanner.app.business.FanSheet;
import org.ixplanner.app.business.JoiningSheet;
import org.ixplanner.app.business.SavingsSheet;
import org.ixplanner.app.business.Sheet;
import org.ixplanner.app.business.SheetWords;
import org.ixplanner.app.business.TornadoSheet;
import org.ixplanner.app.business.VerdictCard;
import org.ixplanner.app.desktop.workspace.WorkspaceViewModel;
import org.ixplanner.app.session.PlanStudies;
import org.ixplanner.app.task.Cancellable;
import org.ixplanner.app.task.Job;
import org.ixplanner.app.task.RunningTask;
import org.ixplanner.app.task.TaskRunner;
import org.ixplanner.app.telling.PlanWords;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.business.years.YearFigure;
import org.ixplanner.engine.business.years.YearTable;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.years.YearStudy;
import org.ixplanner.engine.text.Message;

/// The business case of the scenario that is looked at. Years and draws are computed beside the window, when somebody
/// asks for them; an edit makes them old. Winners and losers of the month follow every edit.
public final class BusinessViewModel {

    /// How what is shown stands to the plan as it is now.
    public enum State {
        /// no plan, or it cannot be simulated
        NOTHING,
        /// the scenario is what the others are compared with
        BASELINE,
        /// nobody has asked yet
        UNASKED,
        /// of an earlier state of the plan, or of another question
        OLD,
        /// of the plan as it is now
        FRESH
    }

    private final WorkspaceViewModel workspace;
    private final CaseWork work;
    private final TaskRunner runner;
    private final Texts texts;
    // By scenario, so that going to and fro asks for nothing twice.
    private final SortedMap<String, ComputedCase> cases = new TreeMap<>();
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.CASH);
    private final ObjectProperty<CaseQuestion> question = new SimpleObjectProperty<>(CaseQuestion.FIRST);
    private final ObjectProperty<YearFigure> figure = new SimpleObjectProperty<>(YearFigure.SAVING);
    private final ObjectProperty<String> operator = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final ReadOnlyObjectWrapper<Sheet> sheet;
    private final ReadOnlyObjectWrapper<Optional<VerdictCard>> verdict = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper sheetFresh = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private Optional<Cancellable> started = Optional.empty();

    /// @param workspace whose scenario is looked at
    /// @param studies simulates the single month
    /// @param runner computes beside the window
    /// @param texts the words
    public BusinessViewModel(WorkspaceViewModel workspace, PlanStudies studies, TaskRunner runner, Texts texts) {
        this.workspace = workspace;
        this.work = new CaseWork(studies);
        this.runner = runner;
        this.texts = texts;
        sheet = new ReadOnlyObjectWrapper<>(none(""));
        workspace.openingProperty().addListener(change -> forget());
        workspace.openProperty().addListener(change -> tell());
        workspace.outlookProperty().addListener(change -> tell());
        workspace.choiceProperty().addListener(change -> tell());
        workspace.freshProperty().addListener(change -> tell());
        page.addListener(change -> tell());
        question.addListener(change -> tell());
        figure.addListener(change -> tell());
        operator.addListener(change -> tell());
        tell();
    }

    /// What is shown.
    public ObjectProperty<Page> pageProperty() {
        return page;
    }

    /// What is asked of the years.
    public ObjectProperty<CaseQuestion> questionProperty() {
        return question;
    }

    /// The figure whose range is shown.
    public ObjectProperty<YearFigure> figureProperty() {
        return figure;
    }

    /// The id of the exchange whose operator's money is shown.
    public ObjectProperty<String> operatorProperty() {
        return operator;
    }

    /// How what is shown stands to the plan as it is now.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The page.
    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// Whether the page is that of the plan as it is now.
    public ReadOnlyBooleanProperty sheetFreshProperty() {
        return sheetFresh.getReadOnlyProperty();
    }

    /// The answer; empty until somebody asks.
    public ReadOnlyObjectProperty<Optional<VerdictCard>> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// Whether it is being computed.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// The share that is done; negative if nobody can know.
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /// The ids of the exchanges of which networks can decide to be members.
    public List<String> exchanges() {
        return workspace.plan().stream()
                .flatMap(plan -> plan.exchanges().stream().filter(plan::isAtHome))
                .map(Exchange::id)
                .toList();
    }

    /// The ids of the exchanges whose operators' money is known.
    public List<String> operators() {
        return table().map(table -> List.copyOf(table.operators().keySet())).orElse(List.of());
    }

    /// The id of the exchange whose operator's money is shown: the one that was chosen, else one that has to be built,
    /// else the first; empty for none.
    public String shownOperator() {
        return table().map(this::operator).orElse("");
    }

    /// What an exchange of the plan is called.
    public String exchangeName(String id) {
        return workspace
                .plan()
                .map(plan -> new PlanWords(plan, texts).exchange(id))
                .orElse(id);
    }

    /// What a figure is called.
    public String figureName(YearFigure which) {
        return texts.text("business.figure." + which.key());
    }

    /// Computes the years of the scenario that is looked at; not twice at once.
    public void compute() {
        Optional<Plan> plan = workspace.plan();
        Optional<Outcome> outcome = workspace.outcome();
        if (running.get() || plan.isEmpty() || outcome.isEmpty() || isBaseline(outcome.get())) {
            return;
        }
        CaseQuestion asked = question.get();
        String scenario = outcome.get().id();
        int opening = workspace.openingProperty().get();
        running.set(true);
        Job<ComputedCase> job = Job.shown(
                        Message.of("task.business", outcome.get().name()),
                        progress -> work.run(plan.get(), scenario, asked, progress),
                        found -> computed(found, opening),
                        failure -> failed(failure, new CaseKey(plan.get(), scenario, asked, opening)))
                .orElse(this::ended);
        Cancellable begun = runner.start(job);
        // Where work runs at once it is over by now.
        if (running.get()) {
            started = Optional.of(begun);
            if (begun instanceof RunningTask task) {
                share.bind(task.shareProperty());
            }
        }
    }

    /// Gives it up.
    public void cancel() {
        started.ifPresent(Cancellable::cancel);
    }

    private record CaseKey(Plan plan, String scenario, CaseQuestion question, int opening) {}

    private void computed(ComputedCase found, int opening) {
        if (opening == workspace.openingProperty().get()) {
            cases.put(found.scenario(), found);
        }
        ended();
    }

    private void failed(Exception failure, CaseKey key) {
        if (!(failure instanceof CannotSimulateException refused)) {
            ended();
            throw Job.mistake(failure);
        }
        computed(
                new ComputedCase(
                        key.plan(),
                        key.scenario(),
                        key.question(),
                        Optional.empty(),
                        Optional.empty(),
                        refused.problems()),
                key.opening());
    }

    private void ended() {
        share.unbind();
        share.set(-1);
        started = Optional.empty();
        running.set(false);
        tell();
    }

    private void forget() {
        cases.clear();
        cancel();
        operator.set("");
        question.set(new CaseQuestion(question.get().draws(), ""));
        tell();
    }

    private boolean isBaseline(Outcome outcome) {
        return workspace
                .study()
                .filter(study -> study.baseline().id().equals(outcome.id()))
                .isPresent();
    }

    private Optional<ComputedCase> shown() {
        return workspace.outcome().map(Outcome::id).flatMap(id -> Optional.ofNullable(cases.get(id)));
    }

    private Optional<YearTable> table() {
        return shown().flatMap(ComputedCase::years).flatMap(YearStudy::table);
    }

    private void tell() {
        Optional<Plan> plan = workspace.plan();
        Optional<Outcome> outcome = workspace.outcome();
        if (plan.isEmpty() || outcome.isEmpty()) {
            show(State.NOTHING, Optional.empty(), none(texts.text("business.nothing")));
        } else if (isBaseline(outcome.get())) {
            show(State.BASELINE, Optional.empty(), none(texts.text("business.baseline")));
        } else {
            tell(plan.get(), outcome.get());
        }
    }

    private void tell(Plan plan, Outcome outcome) {
        Optional<ComputedCase> found = shown();
        SheetWords words = new SheetWords(outcome.result().plan(), texts);
        State now = found.map(it -> it.isOf(plan, question.get()) ? State.FRESH : State.OLD)
                .orElse(State.UNASKED);
        Optional<VerdictCard> card = found.flatMap(ComputedCase::years).map(years -> VerdictCard.of(years, words));
        Sheet told = page.get() == Page.SAVINGS
                ? new SavingsSheet(words).of(outcome)
                : found.map(it -> sheet(it, words)).orElseGet(() -> none(texts.text("business.unasked")));
        show(now, card, told);
    }

    private void show(State now, Optional<VerdictCard> card, Sheet told) {
        state.set(now);
        verdict.set(card);
        sheet.set(told);
        sheetFresh.set(page.get() == Page.SAVINGS ? workspace.freshProperty().get() : now != State.OLD);
    }

    private Sheet sheet(ComputedCase found, SheetWords words) {
        Optional<YearTable> table = found.years().flatMap(YearStudy::table);
        if (table.isEmpty()) {
            return none(found.years()
                    .flatMap(YearStudy::refusal)
                    .map(why -> texts.format(Message.of("cli.years.refused", why)))
                    .orElseGet(() -> told(found.obstacles())));
        }
        YearStudy years = found.years().orElseThrow();
        return switch (page.get()) {
            case CASH -> new CashFlowSheet(words).of(table.get(), operator(table.get()));
            case SAVINGS -> new SavingsSheet(words).of(years.outcome());
            case JOINING ->
                found.joining()
                        .map(joining -> new JoiningSheet(words).of(table.get(), joining))
                        .orElseGet(() -> found.obstacles().isEmpty()
                                ? new JoiningSheet(words).fixed(table.get())
                                : none(told(found.obstacles())));
            case RANGES -> new FanSheet(words).of(table.get(), years.ranges(), figure.get());
            case DRIVERS -> new TornadoSheet(words).of(years.ranges());
        };
    }

    private String operator(YearTable table) {
        if (table.operators().containsKey(operator.get())) {
            return operator.get();
        }
        return table.operators().entrySet().stream()
                .filter(entry -> entry.getValue().years().getFirst().capital().minor() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(table.operators().isEmpty() ? "" : table.operators().firstKey());
    }

    private String told(List<Message> obstacles) {
        return obstacles.stream().map(texts::format).collect(Collectors.joining("\n"));
    }

    private static Sheet none(String why) {
        return Sheet.none("", "", why);
    }
}
