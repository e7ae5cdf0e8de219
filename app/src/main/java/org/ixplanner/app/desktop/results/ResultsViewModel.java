package org.ixplanner.app.desktop.results;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ixplanner.app.desktop.workspace.WorkspaceViewModel;
import org.ixplanner.app.session.Outlook;
import org.ixplanner.app.text.Figures;
import org.ixplanner.app.text.Numbers;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Basis;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.simulation.Locality;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.quality.FigureQuality;
import org.ixplanner.engine.study.quality.GradeShares;
import org.ixplanner.engine.text.Message;

/// The key figures of the scenario that is looked at, and where the traffic of all scenarios goes.
public final class ResultsViewModel {

    /// What has a card, most important first.
    private static final List<Kpi> SHOWN =
            List.of(Kpi.L1, Kpi.X1, Kpi.TROMBONED, Kpi.SAVING, Kpi.L2, Kpi.RTT_MEDIAN, Kpi.CONGESTED, Kpi.PAID_ABROAD);

    private final WorkspaceViewModel workspace;
    private final Texts texts;
    private final ObservableList<KpiCard> cards = FXCollections.observableArrayList();
    // One view for all: a view that nobody holds tells of no changes.
    private final ObservableList<KpiCard> cardsView = FXCollections.unmodifiableObservableList(cards);
    private final ReadOnlyObjectWrapper<VolumeChart> chart = new ReadOnlyObjectWrapper<>(VolumeChart.NONE);
    private final ReadOnlyBooleanWrapper chartFresh = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper basis = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper("");
    private Optional<Study> charted = Optional.empty();

    /// @param workspace whose outlook is told
    /// @param texts the words
    public ResultsViewModel(WorkspaceViewModel workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        workspace.outlookProperty().addListener(change -> tell());
        workspace.choiceProperty().addListener(change -> tell());
        workspace.surveyProperty().addListener(change -> tell());
        workspace.openProperty().addListener(change -> tellChart());
        tell();
    }

    /// The cards.
    public ObservableList<KpiCard> cards() {
        return cardsView;
    }

    /// Where the traffic of the scenarios goes.
    public ReadOnlyObjectProperty<VolumeChart> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /// Whether the chart is that of the plan as it is now.
    public ReadOnlyBooleanProperty chartFreshProperty() {
        return chartFresh.getReadOnlyProperty();
    }

    /// Which scenario it is, and what it is compared with.
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /// What the plan's values rest on.
    public ReadOnlyStringProperty basisProperty() {
        return basis.getReadOnlyProperty();
    }

    /// Why there are no figures; empty if there are.
    public ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /// Whether the figures are those of the plan as it is now.
    public ReadOnlyBooleanProperty freshProperty() {
        return workspace.freshProperty();
    }

    private void tell() {
        Optional<Outcome> outcome = workspace.outcome();
        Optional<Study> study = workspace.study();
        obstacle.set(obstacle(workspace.outlookProperty().get()));
        if (outcome.isEmpty() || study.isEmpty()) {
            cards.clear();
            heading.set("");
            basis.set("");
        } else {
            Outcome before = study.get().baseline();
            heading.set(heading(outcome.get(), before));
            basis.set(workspace
                    .outlookProperty()
                    .get()
                    .map(Outlook::basis)
                    .map(this::told)
                    .orElse(""));
            List<KpiCard> told =
                    SHOWN.stream().map(kpi -> card(kpi, outcome.get(), before)).toList();
            cards.setAll(told);
        }
        tellChart();
    }

    // The survey comes a moment after the figures. Until then the chart shows the one before, and says that it is old;
    // bars that went and came with every edit would be no help.
    private void tellChart() {
        Optional<Study> newest = workspace.surveyProperty().get().flatMap(Outlook::study);
        if (newest.isPresent()) {
            charted = newest;
        } else if (workspace.openProperty().get().isEmpty()
                || workspace.outlookProperty().get().isEmpty()) {
            charted = Optional.empty();
        }
        Optional<Study> shown = charted.or(workspace::study);
        chart.set(shown.map(it -> VolumeChart.of(it, workspace.choiceProperty().get(), texts))
                .orElse(VolumeChart.NONE));
        chartFresh.set(workspace.plan().isPresent()
                && workspace
                        .surveyProperty()
                        .get()
                        .filter(seen -> seen.isOf(workspace.plan().get()))
                        .isPresent());
    }

    private String obstacle(Optional<Outlook> outlook) {
        return outlook.filter(seen -> seen.study().isEmpty())
                .map(seen -> seen.obstacles().stream()
                        .map(texts::format)
                        .reduce((one, other) -> one + "\n" + other)
                        .orElse(""))
                .orElse("");
    }

    private String heading(Outcome outcome, Outcome before) {
        Message heading = outcome.id().equals(before.id())
                ? Message.of("results.heading.baseline", outcome.name())
                : Message.of("results.heading", outcome.name(), before.name());
        return texts.format(workspace
                .compared()
                .map(other -> Message.of("results.heading.beside", heading, other.name()))
                .orElse(heading));
    }

    private KpiCard card(Kpi kpi, Outcome outcome, Outcome before) {
        Figures figures =
                new Figures(texts, outcome.result().situation().plan().header().currency());
        boolean isBaseline = outcome.id().equals(before.id());
        boolean isDifference = kpi == Kpi.SAVING;
        return new KpiCard(
                kpi.key(),
                figures.name(kpi),
                figures.value(kpi, outcome.figure(kpi)),
                kpi == Kpi.L1 ? range(outcome) : "",
                isBaseline || isDifference
                        ? ""
                        : texts.format(Message.of(
                                "results.change", figures.change(kpi, before.figure(kpi), outcome.figure(kpi)))),
                figures.meaning(kpi),
                brief(kpi, outcome, figures),
                Optional.ofNullable(outcome.figure(kpi).refusal()).map(texts::format),
                grades(kpi, outcome),
                grades(kpi, outcome).map(this::told).orElse(""),
                workspace
                        .compared()
                        .map(other -> texts.format(Message.of("results.beside", figures.value(kpi, other.figure(kpi)))))
                        .orElse(""));
    }

    private String brief(Kpi kpi, Outcome outcome, Figures figures) {
        return kpi == Kpi.L1
                ? texts.format(
                        Message.of("results.brief.l1", figures.value(Kpi.L1_CEILING, outcome.figure(Kpi.L1_CEILING))))
                : texts.text("results.brief." + kpi.key());
    }

    // Where many users are outside the plan, the share could be anything between all and none of theirs.
    private String range(Outcome outcome) {
        Locality locality = outcome.result().locality();
        OptionalDouble low = locality.l1Low();
        OptionalDouble high = locality.l1High();
        if (low.isEmpty() || high.isEmpty()) {
            return "";
        }
        Numbers numbers = new Numbers(texts);
        return numbers.range(low.getAsDouble(), high.getAsDouble(), numbers.scale(1, Unit.SHARE, ""));
    }

    // The survey has worked it out beside the window; until it is that of the plan as it is now, nothing is said.
    private Optional<GradeShares> grades(Kpi kpi, Outcome outcome) {
        Optional<Plan> plan = workspace.plan();
        return workspace
                .surveyProperty()
                .get()
                .filter(seen -> plan.isPresent() && seen.isOf(plan.get()))
                .flatMap(Outlook::study)
                .flatMap(study -> study.outcome(outcome.id()))
                .filter(seen -> seen.figure(kpi).value().isPresent())
                .flatMap(seen -> seen.knownQuality(kpi))
                .map(FigureQuality::shares);
    }

    private String told(GradeShares shares) {
        Numbers numbers = new Numbers(texts);
        return texts.format(Message.of(
                "results.grades",
                numbers.figure(shares.measured(), Unit.SHARE, ""),
                numbers.figure(shares.published(), Unit.SHARE, ""),
                numbers.figure(shares.estimate(), Unit.SHARE, ""),
                numbers.figure(shares.defaults(), Unit.SHARE, "")));
    }

    private String told(Basis basis) {
        return texts.format(Message.of(
                "results.basis",
                basis.stated(),
                basis.count(Grade.MEASURED),
                basis.count(Grade.PUBLISHED),
                basis.estimated()));
    }
}
