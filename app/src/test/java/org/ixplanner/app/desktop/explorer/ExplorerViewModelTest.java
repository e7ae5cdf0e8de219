package org.ixplanner.app.desktop.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.Test;

class ExplorerViewModelTest {

    private final Desk desk = Desk.with("example");
    private final ExplorerViewModel explorer = new ExplorerViewModel(desk.workspace(), desk.texts());

    @Test
    void thePlansPropertiesComeFirstThenEveryTable() {
        assertThat(explorer.nodesProperty().get()).hasSize(1 + Kind.values().length);
        assertThat(explorer.nodesProperty().get().getFirst().selection()).isEqualTo(new Selection.Header());
        assertThat(explorer.nodesProperty().get())
                .extracting(PlanNode::text)
                .startsWith("Plan properties", "Networks", "Exchanges")
                .endsWith("Scenarios");
    }

    @Test
    void everyTableHasItsItemsAndTheirCount() {
        for (Kind kind : Kind.values()) {
            PlanNode table = node(kind.table());
            assertThat(table.count()).isEqualTo(desk.plan().table(kind).size());
            assertThat(table.children())
                    .extracting(PlanNode::selection)
                    .containsExactlyElementsOf(
                            desk.plan().table(kind).stream().map(Selection::of).toList());
        }
    }

    @Test
    void anItemIsCalledByItsNameWithItsKeyBesideItUnlessTheNameHoldsIt() {
        assertThat(child("exchanges", "exchanges/nbo-ix").text()).isEqualTo("Nairobi exchange");
        assertThat(child("exchanges", "exchanges/nbo-ix").detail()).isEqualTo("nbo-ix");
        assertThat(child("networks", "networks/AS64496").text()).isEqualTo("AS64496 Savanna Telecom");
        assertThat(child("networks", "networks/AS64496").detail()).isEmpty();
        assertThat(child("caches", "caches/c-rift").text()).isEqualTo("c-rift");
        assertThat(child("caches", "caches/c-rift").detail()).isEmpty();
    }

    @Test
    void whatWasLookedForInOnePlanHidesNothingOfTheNext() {
        explorer.filterProperty().set("savanna");
        desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS64496", "peakMbps", 60_000.0));
        assertThat(explorer.filterProperty().get()).isEqualTo("savanna");

        desk.open("kenya");

        assertThat(explorer.filterProperty().get()).isEmpty();
        assertThat(node("networks").count()).isEqualTo(desk.plan().networks().size());
    }

    @Test
    void theFilterFindsNamesAndKeysWhateverTheirCase() {
        explorer.filterProperty().set("  SAVANNA Mob ");
        assertThat(explorer.nodesProperty().get()).extracting(PlanNode::id).containsExactly("networks");
        assertThat(node("networks").children()).extracting(PlanNode::text).containsExactly("AS64501 Savanna Mobile");
        assertThat(node("networks").count()).isEqualTo(1);

        explorer.filterProperty().set("as64497");
        assertThat(node("networks").children()).hasSize(1);

        explorer.filterProperty().set("nairobi exchange");
        assertThat(explorer.nodesProperty().get()).extracting(PlanNode::id).containsExactly("exchanges");

        explorer.filterProperty().set("nothing of this");
        assertThat(explorer.nodesProperty().get()).isEmpty();

        explorer.filterProperty().set("");
        assertThat(explorer.nodesProperty().get()).hasSize(1 + Kind.values().length);
    }

    @Test
    void aLineSelectsWhatItStandsFor() {
        explorer.select(child("networks", "networks/AS64496"));
        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Item(Kind.NETWORK, "AS64496"));
        assertThat(explorer.selectionProperty().get()).isEqualTo(new Selection.Item(Kind.NETWORK, "AS64496"));

        explorer.select(node("networks"));
        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Item(Kind.NETWORK, "AS64496"));

        explorer.select(node("header"));
        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Header());
    }

    @Test
    void anErrorIsCountedAtItsItemAndAtItsTable() {
        assertThat(node("peerings").errors()).isZero();

        desk.workspace().apply(Edits.remove(desk.plan(), Kind.NETWORK, "AS65536"));

        assertThat(child("peerings", "peerings/albion-midi").errors()).isPositive();
        assertThat(node("peerings").errors())
                .isEqualTo(node("peerings").children().stream()
                        .mapToInt(PlanNode::errors)
                        .sum());

        desk.workspace().undo();

        assertThat(node("peerings").errors()).isZero();
    }

    @Test
    void anEditChangesTheLineAndKeepsItsId() {
        desk.workspace().apply(Edits.put(desk.plan(), Kind.EXCHANGE, "nbo-ix", "name", "Nairobi IX"));

        assertThat(child("exchanges", "exchanges/nbo-ix").text()).isEqualTo("Nairobi IX");
    }

    @Test
    void whatChangesNoLineTellsOfNoChange() {
        List<Integer> changes = new ArrayList<>();
        explorer.nodesProperty().addListener((property, old, now) -> changes.add(now.size()));

        desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS64496", "peakMbps", 31_000.0));

        assertThat(changes).isEmpty();
    }

    @Test
    void aClosedPlanLeavesNoLines() {
        desk.session().close();

        assertThat(explorer.nodesProperty().get()).isEmpty();
    }

    private PlanNode node(String id) {
        return explorer.nodesProperty().get().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private PlanNode child(String table, String id) {
        return node(table).children().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
