package org.ixplanner.engine.check.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.text.Message;

/// Items of one kind with the same name: nobody can tell them apart in a table or a menu. Told once for each name.
final class SameNameCheck implements Check {

    @Override
    public String id() {
        return "same-name";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        for (Field field : Plan.NOUN.fields()) {
            if (field.type() instanceof FieldType.Rows rows && rows.noun().indexOf("name") >= 0) {
                look(input.plan().table(rows.target()), rows, findings);
            }
        }
        return findings.all();
    }

    private static void look(Table<?> table, FieldType.Rows rows, Findings findings) {
        int index = rows.noun().indexOf("name");
        Map<Object, List<Row<?>>> byName = LinkedHashMap.newLinkedHashMap(table.size());
        for (Row<?> row : Row.of(table)) {
            Object name = rows.noun().get((Record) row.item(), index);
            byName.computeIfAbsent(String.valueOf(name), _ -> new ArrayList<>()).add(row);
        }
        byName.forEach((name, same) -> {
            if (same.size() > 1) {
                findings.warning(
                        same.get(1).path().at("name"),
                        "",
                        same.size(),
                        Message.of("kind." + rows.target().name().toLowerCase(Locale.ROOT)),
                        name,
                        same.get(0).item().key(),
                        same.get(1).item().key());
            }
        });
    }
}
