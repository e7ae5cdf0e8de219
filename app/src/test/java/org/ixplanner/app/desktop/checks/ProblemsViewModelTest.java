package org.ixplanner.app.desktop.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.checks.ProblemsViewModel.Problem;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.app.session.Outlook;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.Test;

class ProblemsViewModelTest {

    private final Desk desk = Desk.empty();
    private final ProblemsViewModel problems = new ProblemsViewModel(desk.workspace(), desk.texts());

    @Test
    void withoutAPlanThatIsSaid() {
        assertThat(problems.problems()).isEmpty();
        assertThat(problems.summaryProperty().get()).isEqualTo("No plan is open.");
    }

    @Test
    void everyFindingIsAProblemTheWorstFirst() {
        desk.open("kenya");
        desk.workspace().apply(Edits.remove(desk.plan(), Kind.NETWORK, "AS33771"));

        assertThat(problems.problems()).hasSameSizeAs(outlook().findings());
        assertThat(problems.problems()).extracting(Problem::severity).isSorted();
        assertThat(problems.problems().getFirst().severity()).isEqualTo(Severity.ERROR);
        assertThat(problems.problems()).allSatisfy(problem -> {
            assertThat(problem.grade()).isNotBlank();
            assertThat(problem.where()).isNotBlank();
            assertThat(problem.what()).isNotBlank();
        });
    }

    @Test
    void theSummaryCountsEveryGrade() {
        desk.open("kenya");
        Outlook outlook = outlook();

        assertThat(problems.summaryProperty().get())
                .isEqualTo(
                        outlook.findings().isEmpty()
                                ? "No problems: the plan can be simulated."
                                : outlook.count(Severity.ERROR) + " errors, " + outlook.count(Severity.WARNING)
                                        + " warnings, " + outlook.count(Severity.NOTE) + " notes");
    }

    @Test
    void aProblemLeadsToTheFieldThatCausesIt() {
        desk.open("example");
        desk.workspace().apply(Edits.remove(desk.plan(), Kind.NETWORK, "AS65536"));
        Problem dangling = problem(new Selection.Item(Kind.NETWORK, "AS64496"));

        assertThat(dangling.where()).isEqualTo("network AS64496 Savanna Telecom");
        assertThat(dangling.field()).isEqualTo("contracts[0].provider");

        problems.select(dangling);

        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Item(Kind.NETWORK, "AS64496"));
    }

    @Test
    void aProblemOfThePlansPropertiesSelectsThem() {
        desk.open("example");
        desk.workspace().apply(Edits.header(desk.plan(), "before", "never"));
        Problem problem = problem(new Selection.Header());

        assertThat(problem.where()).isEqualTo("Plan properties");
        assertThat(problem.field()).isEqualTo("before");

        problems.select(problem);

        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Header());
    }

    @Test
    void aProblemOfNothingInParticularLeavesTheSelection() {
        desk.open("example").select(Kind.NETWORK, "AS64496");

        problems.select(new Problem(Severity.NOTE, "note", "$", "something", Selection.nothing(), ""));

        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Item(Kind.NETWORK, "AS64496"));
    }

    @Test
    void aMendedPlanHasFewerProblems() {
        desk.open("example");
        int before = problems.problems().size();
        desk.workspace().apply(Edits.remove(desk.plan(), Kind.NETWORK, "AS65536"));
        assertThat(problems.problems()).hasSizeGreaterThan(before);

        desk.workspace().undo();

        assertThat(problems.problems()).hasSize(before);
    }

    private Outlook outlook() {
        return desk.workspace().outlookProperty().get().orElseThrow();
    }

    private Problem problem(Selection subject) {
        return problems.problems().stream()
                .filter(problem -> problem.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
