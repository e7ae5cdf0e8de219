package org.ixplanner.app.desktop.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.app.desktop.workspace.WorkspaceViewModel;
import org.ixplanner.app.session.Outlook;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;

/// The plan as a tree: a line a table with its count and problems, its items below.
public final class ExplorerViewModel {

    private static final List<Kind> ORDER = List.of(
            Kind.NETWORK,
            Kind.EXCHANGE,
            Kind.SITE,
            Kind.FIBRE_NODE,
            Kind.SPAN,
            Kind.CONTENT_GROUP,
            Kind.CACHE,
            Kind.DEMAND_MIX,
            Kind.PEERING,
            Kind.MEASURED_FLOW,
            Kind.ORGANISATION,
            Kind.ASSUMPTION,
            Kind.SCENARIO);

    private final WorkspaceViewModel workspace;
    private final Texts texts;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PlanNode>> nodes = new ReadOnlyObjectWrapper<>(List.of());

    /// @param workspace whose plan is shown
    /// @param texts the words
    public ExplorerViewModel(WorkspaceViewModel workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        workspace.openProperty().addListener(change -> tell());
        workspace.outlookProperty().addListener(change -> tell());
        filter.addListener(change -> tell());
        // What was looked for in another plan would only hide this one.
        workspace.openingProperty().addListener(change -> filter.set(""));
        tell();
    }

    /// What names must hold to be shown; empty shows all.
    public StringProperty filterProperty() {
        return filter;
    }

    /// The lines without a parent.
    public ReadOnlyObjectProperty<List<PlanNode>> nodesProperty() {
        return nodes.getReadOnlyProperty();
    }

    /// Selects what a line stands for.
    public void select(PlanNode node) {
        if (!(node.selection() instanceof Selection.Nothing)) {
            workspace.selectionProperty().set(node.selection());
        }
    }

    /// What is selected.
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return workspace.selectionProperty();
    }

    private void tell() {
        List<PlanNode> now = workspace.plan().map(this::nodes).orElse(List.of());
        if (!now.equals(nodes.get())) {
            nodes.set(now);
        }
    }

    private List<PlanNode> nodes(Plan plan) {
        Map<Selection, int[]> problems = problems();
        List<PlanNode> all = new ArrayList<>();
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            int[] own = problems.getOrDefault(new Selection.Header(), new int[2]);
            all.add(new PlanNode(
                    "header",
                    texts.text("explorer.header"),
                    "",
                    -1,
                    own[0],
                    own[1],
                    new Selection.Header(),
                    List.of()));
        }
        for (Kind kind : ORDER) {
            List<PlanNode> items = plan.table(kind).stream()
                    .filter(item -> matches(item, wanted))
                    .map(item -> node(item, problems.getOrDefault(Selection.of(item), new int[2])))
                    .toList();
            if (wanted.isEmpty() || !items.isEmpty()) {
                all.add(new PlanNode(
                        kind.table(),
                        texts.text("table." + kind.table()),
                        "",
                        items.size(),
                        items.stream().mapToInt(PlanNode::errors).sum(),
                        items.stream().mapToInt(PlanNode::warnings).sum(),
                        Selection.nothing(),
                        items));
            }
        }
        return all;
    }

    // Where nobody has looked at the newest state yet, the badges stay as they were.
    private Map<Selection, int[]> problems() {
        Map<Selection, int[]> problems = new HashMap<>();
        Outlook outlook = workspace.outlookProperty().get().orElse(null);
        if (outlook != null) {
            for (Finding finding : outlook.findings()) {
                int[] counts = problems.computeIfAbsent(
                        Selection.at(outlook.plan(), finding.subject()), subject -> new int[2]);
                counts[0] += finding.severity() == Severity.ERROR ? 1 : 0;
                counts[1] += finding.severity() == Severity.WARNING ? 1 : 0;
            }
        }
        return problems;
    }

    private static PlanNode node(PlanItem item, int[] problems) {
        String detail = item.label().contains(item.key()) ? "" : item.key();
        return new PlanNode(
                item.kind().table() + "/" + item.key(),
                item.label(),
                detail,
                -1,
                problems[0],
                problems[1],
                Selection.of(item),
                List.of());
    }

    private static boolean matches(PlanItem item, String wanted) {
        return wanted.isEmpty()
                || item.label().toLowerCase(Locale.ROOT).contains(wanted)
                || item.key().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
