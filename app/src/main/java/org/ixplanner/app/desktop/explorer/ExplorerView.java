package org.ixplanner.app.desktop.explorer;

import atlantafx.base.controls.CustomTextField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ixplanner.app.desktop.look.Icons;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.app.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The plan's tree with a field to search it. Ids `explorer-filter` and `explorer-tree`.
public final class ExplorerView {

    private final ExplorerViewModel model;
    private final TreeItem<PlanNode> top = new TreeItem<>();
    private final TreeView<PlanNode> tree = new TreeView<>(top);
    private final CustomTextField filter = new CustomTextField();
    private final VBox root = new VBox();
    private final Set<String> expanded = new HashSet<>();
    private boolean isFollowing;

    /// @param texts the words
    public ExplorerView(ExplorerViewModel model, Texts texts) {
        this.model = model;
        filter.setId("explorer-filter");
        filter.setPromptText(texts.text("explorer.filter"));
        filter.setAccessibleText(texts.text("explorer.filter"));
        filter.setLeft(Icons.of(Feather.SEARCH));
        filter.textProperty().bindBidirectional(model.filterProperty());
        tree.setId("explorer-tree");
        tree.setShowRoot(false);
        tree.setAccessibleText(texts.text("panel.plan"));
        tree.setCellFactory(view -> new Cell());
        VBox.setVgrow(tree, Priority.ALWAYS);
        root.getStyleClass().add("explorer");
        root.getChildren().addAll(filter, tree);
        tree.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (!isFollowing && now != null && now.getValue() != null) {
                model.select(now.getValue());
            }
        });
        model.nodesProperty().addListener((property, old, now) -> show(now));
        model.selectionProperty().addListener((property, old, now) -> follow(now));
        show(model.nodesProperty().get());
    }

    /// The pane.
    public Parent root() {
        return root;
    }

    /// Puts the cursor into the search field.
    public void search() {
        filter.requestFocus();
        filter.selectAll();
    }

    private void show(List<PlanNode> nodes) {
        isFollowing = true;
        boolean isFiltered = !model.filterProperty().get().isBlank();
        top.getChildren()
                .setAll(nodes.stream().map(node -> item(node, isFiltered)).toList());
        isFollowing = false;
        follow(model.selectionProperty().get());
    }

    private TreeItem<PlanNode> item(PlanNode node, boolean isFiltered) {
        TreeItem<PlanNode> item = new TreeItem<>(node);
        item.getChildren().setAll(node.children().stream().map(TreeItem::new).toList());
        item.setExpanded(isFiltered || expanded.contains(node.id()));
        item.expandedProperty().addListener((property, old, now) -> {
            boolean changed = now ? expanded.add(node.id()) : expanded.remove(node.id());
            assert changed || isFiltered;
        });
        return item;
    }

    private void follow(Selection selection) {
        isFollowing = true;
        TreeItem<PlanNode> found = find(selection);
        if (found == null) {
            tree.getSelectionModel().clearSelection();
        } else {
            TreeItem<PlanNode> parent = found.getParent();
            if (parent != null && parent.getValue() != null && !parent.isExpanded()) {
                parent.setExpanded(true);
            }
            tree.getSelectionModel().select(found);
            int index = tree.getRow(found);
            if (!isVisible(index)) {
                tree.scrollTo(Math.max(0, index - 3));
            }
        }
        isFollowing = false;
    }

    private boolean isVisible(int index) {
        return tree.lookupAll(".tree-cell").stream()
                .anyMatch(node -> node instanceof TreeCell<?> cell
                        && cell.getIndex() == index
                        && cell.getItem() != null
                        && cell.getBoundsInParent().getMaxY() <= tree.getHeight());
    }

    private @Nullable TreeItem<PlanNode> find(Selection selection) {
        if (selection instanceof Selection.Nothing) {
            return null;
        }
        for (TreeItem<PlanNode> table : top.getChildren()) {
            if (table.getValue().selection().equals(selection)) {
                return table;
            }
            for (TreeItem<PlanNode> item : table.getChildren()) {
                if (item.getValue().selection().equals(selection)) {
                    return item;
                }
            }
        }
        return null;
    }

    private static final class Cell extends TreeCell<PlanNode> {

        private final Label text = new Label();
        private final Label detail = new Label();
        private final Label count = new Label();
        private final Label badge = new Label();
        private final Region gap = new Region();
        private final HBox line = new HBox(text, detail, gap, badge, count);

        Cell() {
            line.getStyleClass().add("explorer-line");
            detail.getStyleClass().add("explorer-detail");
            count.getStyleClass().add("explorer-count");
            badge.getStyleClass().add("explorer-badge");
            text.setMinWidth(0);
            HBox.setHgrow(gap, Priority.ALWAYS);
            count.setMinWidth(Region.USE_PREF_SIZE);
            badge.setMinWidth(Region.USE_PREF_SIZE);
            // As wide as the tree, so that counts stand in a column and long names are cut.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable PlanNode node, boolean empty) {
            super.updateItem(node, empty);
            if (empty || node == null) {
                setGraphic(null);
                return;
            }
            text.setText(node.text());
            detail.setText(node.detail());
            detail.setVisible(node.count() < 0);
            count.setText(node.count() < 0 ? "" : Integer.toString(node.count()));
            int problems = node.errors() + node.warnings();
            badge.setText(problems == 0 ? "" : Integer.toString(problems));
            badge.setVisible(problems > 0);
            badge.setManaged(problems > 0);
            badge.getStyleClass().removeAll("badge-error", "badge-warning");
            badge.getStyleClass().add(node.errors() > 0 ? "badge-error" : "badge-warning");
            setGraphic(line);
        }
    }
}
