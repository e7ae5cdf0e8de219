package org.ixplanner.app.report.content.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.evidence.Assumption;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.schema.Kind;
import org.jspecify.annotations.Nullable;

/// Every source of the plan's values, and which items rest on it. They are numbered from 1: those of one work one
/// after another, works in the order of the plan file.
public final class SourceIndex {

    /// A source.
    ///
    /// @param words who says so
    /// @param date of the values; null if unknown
    public record Cited(String words, @Nullable LocalDate date) {}

    /// A source as the list of sources tells it.
    ///
    /// @param cited the source
    /// @param work what the sources beside it share; empty if it stands alone
    /// @param words what it says beyond that
    public record Entry(Cited cited, String work, String words) {}

    /// What a source is used for: how many values of items in each table of the plan.
    ///
    /// @param grades how firm the values are
    /// @param tables how many values by table
    public record Use(Map<Grade, Integer> grades, Map<String, Integer> tables) {}

    // As met in the plan: places of sources from 0.
    private final Map<Cited, Integer> places = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Works.Told> told;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Map<String, SortedSet<Integer>> byItem = new TreeMap<>();
    private boolean confidential;

    SourceIndex(Plan plan) {
        PlanWalk.visit(plan, (path, type, value) -> {
            if (value instanceof Evidence evidence) {
                confidential = confidential || evidence.confidential();
                add(path, new Cited(evidence.source(), evidence.date()), evidence.grade());
            } else if (value instanceof Assumption assumption) {
                add(path, new Cited(assumption.source(), assumption.date()), Grade.PUBLISHED);
            }
        });
        told = Works.of(places.keySet().stream().map(Cited::words).toList());
        for (Works.Told one : told) {
            numbers.put(one.index(), numbers.size() + 1);
        }
    }

    private void add(PlanPath path, Cited cited, Grade grade) {
        if (cited.words().isBlank()) {
            return;
        }
        Item item = Item.of(path);
        int place = places.computeIfAbsent(cited, _ -> places.size());
        if (place == uses.size()) {
            uses.add(new Use(new EnumMap<>(Grade.class), new TreeMap<>()));
        }
        Use use = uses.get(place);
        use.grades().merge(grade, 1, Integer::sum);
        use.tables().merge(item.table(), 1, Integer::sum);
        byItem.computeIfAbsent(item.key(), _ -> new TreeSet<>()).add(place);
    }

    /// Where in the plan a value stands: in which row of which table.
    ///
    /// @param table name of the table, `header` for the header
    /// @param row from 0; -1 in the header
    private record Item(String table, int row) {

        static Item of(PlanPath path) {
            List<PlanPath> steps = new ArrayList<>();
            for (PlanPath step = path; step != null; step = step.parent()) {
                steps.addFirst(step);
            }
            int row = steps.size() > 2 ? steps.get(2).position() : -1;
            return new Item(steps.get(1).field(), row);
        }

        String key() {
            return table + "[" + row + "]";
        }
    }

    /// The sources in the order of their numbers.
    public List<Entry> all() {
        List<Cited> cited = List.copyOf(places.keySet());
        return told.stream()
                .map(one -> new Entry(cited.get(one.index()), one.work(), one.words()))
                .toList();
    }

    /// What the source with this number is used for.
    public Use use(int number) {
        Use use = uses.get(told.get(number - 1).index());
        return new Use(Collections.unmodifiableMap(use.grades()), Collections.unmodifiableMap(use.tables()));
    }

    /// The numbers of the sources of an item, as in `2, 5–9`; empty if it states none.
    public String of(Plan plan, Kind kind, String key) {
        Item item = new Item(kind.table(), plan.table(kind).positionOf(key));
        List<Integer> cited = byItem.getOrDefault(item.key(), Collections.emptySortedSet()).stream()
                .map(numbers::get)
                .sorted()
                .toList();
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= cited.size(); i++) {
            if (i == cited.size() || cited.get(i) != cited.get(i - 1) + 1) {
                addRange(ranges, cited.subList(from, i));
                from = i;
            }
        }
        return String.join(", ", ranges);
    }

    private static void addRange(List<String> ranges, List<Integer> row) {
        if (row.size() > 2) {
            ranges.add(row.getFirst() + "\u2013" + row.getLast());
        } else {
            row.forEach(number -> ranges.add(String.valueOf(number)));
        }
    }

    /// Whether one of the values was given in confidence.
    public boolean isConfidential() {
        return confidential;
    }
}
