package org.ixplanner.app.desktop.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.Windows;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ExplorerViewTest {

    private final Desk desk = Desk.inWindow();
    private final ExplorerViewModel model = new ExplorerViewModel(desk.workspace(), desk.texts());

    @Start
    void show(Stage stage) {
        Windows.show(stage, new ExplorerView(model, desk.texts()).root(), 320, 640);
    }

    @BeforeEach
    void openPlan() {
        Windows.open(desk, "example");
    }

    @Test
    void tablesAreFoldedAtFirst(FxRobot robot) {
        assertThat(tree(robot).getExpandedItemCount()).isEqualTo(1 + Kind.values().length);
    }

    @Test
    void typingShowsWhatIsCalledLikeThatUnfolded(FxRobot robot) {
        robot.clickOn("#explorer-filter").write("savanna mob");

        assertThat(tree(robot).getRoot().getChildren())
                .extracting(item -> item.getValue().id())
                .containsExactly("networks");
        assertThat(tree(robot).getRoot().getChildren().getFirst().isExpanded()).isTrue();

        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);

        assertThat(tree(robot).getExpandedItemCount()).isEqualTo(1 + Kind.values().length);
    }

    @Test
    void aClickOnAnItemSelectsIt(FxRobot robot) {
        robot.clickOn("#explorer-filter").write("savanna mob");

        robot.clickOn("AS64501 Savanna Mobile");

        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Item(Kind.NETWORK, "AS64501"));
    }

    @Test
    void aClickOnATableKeepsTheSelection(FxRobot robot) {
        Windows.onWindow(() -> desk.select(Kind.CACHE, "c-rift"));

        robot.clickOn("Organisations");

        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Item(Kind.CACHE, "c-rift"));
    }

    @Test
    void theArrowKeysMoveTheSelection(FxRobot robot) {
        robot.clickOn("#explorer-filter").write("savanna mob");
        robot.clickOn("Networks").push(KeyCode.DOWN);

        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Item(Kind.NETWORK, "AS64501"));
    }

    @Test
    void whatIsSelectedElsewhereIsUnfoldedAndSelectedHere(FxRobot robot) {
        Windows.onWindow(() -> desk.select(Kind.SCENARIO, "island"));

        assertThat(selected(robot).getValue().id()).isEqualTo("scenarios/island");
        assertThat(selected(robot).getParent().isExpanded()).isTrue();
        assertThat(robot.lookup("The cable breaks").tryQuery()).isPresent();

        Windows.onWindow(() -> desk.workspace().selectionProperty().set(new Selection.Header()));
        assertThat(selected(robot).getValue().id()).isEqualTo("header");

        Windows.onWindow(() -> desk.workspace().selectionProperty().set(Selection.nothing()));
        assertThat(tree(robot).getSelectionModel().getSelectedItem()).isNull();
    }

    @Test
    void anEditLeavesTheTreeUnfoldedAndTheSelectionWhereItWas(FxRobot robot) {
        Windows.onWindow(() -> desk.select(Kind.NETWORK, "AS64496"));

        Windows.onWindow(
                () -> desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS64496", "name", "Savanna Two")));
        Windows.awaitFresh(desk);

        assertThat(selected(robot).getValue().text()).isEqualTo("AS64496 Savanna Two");
        assertThat(selected(robot).getParent().isExpanded()).isTrue();
        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Item(Kind.NETWORK, "AS64496"));
    }

    @Test
    void aFoldedTableStaysFoldedAfterAnEdit(FxRobot robot) {
        Windows.onWindow(() -> desk.select(Kind.NETWORK, "AS64496"));
        Windows.onWindow(() -> selected(robot).getParent().setExpanded(false));
        Windows.onWindow(() -> desk.workspace().selectionProperty().set(Selection.nothing()));

        Windows.onWindow(
                () -> desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS64496", "name", "Savanna Two")));
        Windows.awaitFresh(desk);

        assertThat(tree(robot).getExpandedItemCount()).isEqualTo(1 + Kind.values().length);
    }

    // Queried on the window's thread or while it is idle.
    @SuppressWarnings("unchecked")
    private static TreeView<PlanNode> tree(FxRobot robot) {
        return robot.lookup("#explorer-tree").queryAs(TreeView.class);
    }

    private static TreeItem<PlanNode> selected(FxRobot robot) {
        return tree(robot).getSelectionModel().getSelectedItem();
    }
}
