package org.ixplanner.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.lever.BuildLever;
import org.ixplanner.engine.plan.lever.ContentLever;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;

/// An item and where it stands, as checks go through them.
///
/// @param item the item
/// @param path where it stands: in its table, or in the lever that adds it
/// @param <T> the item's type
public record Row<T extends PlanItem>(T item, PlanPath path) {

    /// The items of a table, in order.
    public static <T extends PlanItem> List<Row<T>> of(Table<T> table) {
        List<Row<T>> rows = new ArrayList<>(table.size());
        for (T item : table) {
            rows.add(new Row<>(item, PlanPath.ROOT.at(item.kind().table()).at(rows.size())));
        }
        return rows;
    }

    /// The items of a table, and behind them those of the same type that levers add, in the order of the scenarios.
    public static <T extends PlanItem> List<Row<T>> withAdded(Plan plan, Table<T> table, Class<T> type) {
        List<Row<T>> rows = of(table);
        for (Row<Scenario> scenario : of(plan.scenarios())) {
            PlanPath levers = scenario.path.at("levers");
            List<Lever> pulled = scenario.item.levers();
            for (int i = 0; i < pulled.size(); i++) {
                Lever lever = pulled.get(i);
                PlanItem item = added(lever).orElse(null);
                if (type.isInstance(item)) {
                    String field =
                            Lever.VARIANTS.nounOf(lever).fields().getFirst().name();
                    rows.add(new Row<>(type.cast(item), levers.at(i).at(field)));
                }
            }
        }
        return rows;
    }

    /// The item that a lever adds to its table.
    public static Optional<PlanItem> added(Lever lever) {
        return switch (lever) {
            case BuildLever.AddSite add -> Optional.of(add.site());
            case BuildLever.AddFibreNode add -> Optional.of(add.node());
            case BuildLever.AddSpan add -> Optional.of(add.span());
            case BuildLever.AddExchange add -> Optional.of(add.exchange());
            case ContentLever.PlaceCache place -> Optional.of(place.cache());
            default -> Optional.empty();
        };
    }

    /// The position of the scenario whose lever adds it, or -1.
    public int scenario() {
        PlanPath scenarios = table(Kind.SCENARIO);
        PlanPath at = isAdded() ? path : PlanPath.ROOT;
        while (at.parent() != null && !at.parent().equals(scenarios)) {
            at = at.parent();
        }
        return at.position();
    }

    /// Whether a lever adds it.
    public boolean isAdded() {
        return !path.equals(table(item.kind()).at(path.position()));
    }

    /// What findings call the item: its label, and its key where the label does not say it.
    public String name() {
        return name(item);
    }

    /// What findings call `item`.
    public static String name(PlanItem item) {
        return item.label().contains(item.key()) ? item.label() : item.label() + " (" + item.key() + ")";
    }

    /// What findings call the item with this key: the key alone where there is none.
    public static String name(Table<?> table, String key) {
        PlanItem item = table.find(key).orElse(null);
        return item == null ? key : name(item);
    }

    /// The path of the table of this kind.
    public static PlanPath table(Kind kind) {
        return PlanPath.ROOT.at(kind.table());
    }
}
