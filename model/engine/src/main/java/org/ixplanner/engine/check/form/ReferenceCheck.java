package org.ixplanner.engine.check.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.jspecify.annotations.Nullable;

/// References to items that are not there. A lever may refer to what an earlier lever of its scenario adds.
final class ReferenceCheck implements Check {

    @Override
    public String id() {
        return "reference";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Search search = new Search(input.plan(), new Findings(id()));
        EveryValue.visit(input.plan(), (item, path, type, value) -> {
            // Levers have their turn below, with what the levers before them add.
            if (value instanceof Lever || isInLever(path)) {
                return;
            }
            search.look(item, path, type, value, Set.of());
        });
        Row.of(input.plan().scenarios()).forEach(search::levers);
        return search.findings.all();
    }

    private static boolean isInLever(PlanPath path) {
        for (PlanPath at = path; at != null; at = at.parent()) {
            if (at.field().equals("levers")) {
                return true;
            }
        }
        return false;
    }

    private record Key(Kind kind, String key) {}

    private record Search(Plan plan, Findings findings) {

        void levers(Row<Scenario> scenario) {
            Set<Key> added = new HashSet<>();
            List<Lever> levers = scenario.item().levers();
            for (int i = 0; i < levers.size(); i++) {
                Lever lever = levers.get(i);
                PlanWalk.visit(
                        scenario.path().at("levers").at(i),
                        Lever.VARIANTS.nounOf(lever),
                        (Record) lever,
                        (path, type, value) -> look(scenario.name(), path, type, value, added));
                Row.added(lever).ifPresent(item -> added.add(new Key(item.kind(), item.key())));
            }
        }

        void look(String item, PlanPath path, FieldType type, @Nullable Object value, Set<Key> added) {
            if (type instanceof FieldType.Reference reference && value != null) {
                Kind target = reference.target();
                String key = value.toString();
                if (!plan.table(target).has(key) && !added.contains(new Key(target, key))) {
                    findings.error(path, "", item, key, target.table());
                }
            }
        }
    }
}
