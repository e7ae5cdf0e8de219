package org.ixplanner.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Variants;

/// Puts the rows of a plan's tables together. Used once.
final class TableRows {

    private static final String POSITION = "position";
    private static final String EVIDENCE = "evidence";

    private final Map<String, List<String>> headings = new LinkedHashMap<>();
    private final Map<String, List<List<Object>>> rows = new LinkedHashMap<>();

    /// The heading of a table, and those of the lists in its rows.
    ///
    /// @param owners columns that say whose row it is
    void heading(String name, Noun<?> noun, List<String> owners) {
        List<String> heading = new ArrayList<>(owners);
        if (!owners.isEmpty()) {
            heading.add(POSITION);
        }
        heading.addAll(Cells.heading(noun, ""));
        put(name, heading);
        List<String> inside = new ArrayList<>(owners);
        inside.add("of " + noun.name());
        headingsInside(name, noun, inside);
    }

    private void headingsInside(String name, Noun<?> noun, List<String> owners) {
        for (Field field : noun.fields()) {
            String own = name + "." + field.name();
            switch (field.type()) {
                case FieldType.Items(FieldType.Part(Noun<?> element)) -> {
                    if (element != Evidence.NOUN) {
                        heading(own, element, owners);
                    }
                }
                case FieldType.Items(FieldType.OneOf(Variants variants)) -> {
                    List<String> heading = new ArrayList<>(owners);
                    heading.addAll(List.of(POSITION, variants.tag(), "field", "unit", "value"));
                    put(own, heading);
                }
                case FieldType.Part(Noun<?> part) -> headingsInside(own, part, owners);
                default -> {}
            }
        }
    }

    private void put(String name, List<String> heading) {
        headings.put(name, heading);
        rows.put(name, new ArrayList<>());
    }

    /// A row of a table of the plan, and those of the lists in it.
    void add(String name, Noun<?> noun, Record item) {
        add(name, Cells.row(noun, item));
        lists(name, noun, item, List.of(key(item, 1)));
    }

    private void add(String name, List<Object> row) {
        rows.computeIfAbsent(name, _ -> new ArrayList<>()).add(row);
    }

    // What the lists in a row call it: by its key, else by its place in its own list, counted from 1.
    private static Object key(Record item, long position) {
        return switch (item) {
            case Network network -> network.asn().number();
            case PlanItem other -> other.key();
            default -> position;
        };
    }

    private void lists(String name, Noun<?> noun, Record item, List<Object> owners) {
        for (int i = 0; i < noun.fields().size(); i++) {
            Field field = noun.fields().get(i);
            String own = name + "." + field.name();
            Object value = noun.get(item, i);
            switch (field.type()) {
                case FieldType.Items(FieldType.Part(Noun<?> element))
                when element != Evidence.NOUN && value instanceof List<?> list -> {
                    for (int j = 0; j < list.size(); j++) {
                        part(own, element, (Record) list.get(j), j + 1, owners);
                    }
                }
                case FieldType.Items(FieldType.OneOf(Variants variants))
                when value instanceof List<?> list -> {
                    for (int j = 0; j < list.size(); j++) {
                        values(own, variants.nounOf(list.get(j)), (Record) list.get(j), j + 1, owners);
                    }
                }
                case FieldType.Part(Noun<?> part)
                when value instanceof Record record -> lists(own, part, record, owners);
                default -> {}
            }
        }
    }

    private void part(String name, Noun<?> noun, Record item, long position, List<Object> owners) {
        List<Object> row = new ArrayList<>(owners);
        row.add(position);
        row.addAll(Cells.row(noun, item));
        add(name, row);
        List<Object> inside = new ArrayList<>(owners);
        inside.add(key(item, position));
        lists(name, noun, item, inside);
    }

    // Each lever has fields of its own: a row for each value that is known.
    private void values(String name, Noun<?> noun, Record item, long position, List<Object> owners) {
        PlanWalk.visit(new PlanPath(null, "", -1), noun, item, (path, type, value) -> {
            boolean isLeaf = !(type instanceof FieldType.Items || type instanceof FieldType.Part);
            String field = path.toString().substring(1);
            if (isLeaf && value != null && !field.matches("(.*\\.)?evidence\\[.*")) {
                List<Object> row = new ArrayList<>(owners);
                row.addAll(
                        List.of(position, noun.name(), field, Cells.unit(type).symbol(), Cells.cell(value)));
                add(name, row);
            }
        });
    }

    /// The table of what the values of the whole plan rest on.
    void evidence(Plan plan) {
        List<String> heading = new ArrayList<>(List.of("at"));
        heading.addAll(Cells.heading(Evidence.NOUN, ""));
        put(EVIDENCE, heading);
        PlanWalk.visit(plan, (path, type, value) -> {
            if (value instanceof Evidence evidence) {
                List<Object> row = new ArrayList<>();
                row.add(path.toString().replaceFirst("\\.evidence\\[\\d+]$", ""));
                row.addAll(Cells.row(Evidence.NOUN, evidence));
                add(EVIDENCE, row);
            }
        });
    }

    /// All tables, in the order in which their headings came.
    List<PlanTable> tables() {
        List<PlanTable> tables = new ArrayList<>();
        headings.forEach(
                (name, heading) -> tables.add(new PlanTable(name, heading, rows.getOrDefault(name, List.of()))));
        return tables;
    }
}
