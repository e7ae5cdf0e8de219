package org.ixplanner.app.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;

/// A plan without what is confidential in its ground: such a value is left out; a row that cannot be without it
/// goes.
///
/// @param plan what may be passed on
/// @param hiddenValues how many values were left out
/// @param hiddenRows how many rows went
public record Shareable(Plan plan, int hiddenValues, int hiddenRows) {

    private static final List<Kind> GROUND = List.of(Kind.SITE, Kind.FIBRE_NODE, Kind.SPAN);

    /// What of a plan may be passed on.
    public static Shareable of(Plan plan) {
        Plan shared = plan;
        int values = 0;
        int rows = 0;
        for (Kind kind : GROUND) {
            List<PlanItem> kept = new ArrayList<>();
            for (PlanItem item : plan.table(kind)) {
                List<String> secret = secret((Record) item, Plan.noun(kind));
                Optional<PlanItem> without = without(item, secret);
                without.ifPresent(kept::add);
                values += without.isPresent() ? secret.size() : 0;
                rows += without.isPresent() ? 0 : 1;
            }
            shared = shared.withTable(kind, Table.of(kept));
        }
        return new Shareable(shared, values, rows);
    }

    private static List<String> secret(Record item, Noun<?> noun) {
        List<String> fields = new ArrayList<>();
        if (noun.get(item, noun.indexOf("evidence")) instanceof List<?> list) {
            for (Object entry : list) {
                if (entry instanceof Evidence evidence && evidence.confidential()) {
                    fields.add(evidence.field().split("[.\\[]", 2)[0]);
                }
            }
        }
        return fields;
    }

    private static Optional<PlanItem> without(PlanItem item, List<String> fields) {
        Noun<?> noun = Plan.noun(item.kind());
        Record changing = (Record) item;
        for (String name : fields) {
            int index = noun.indexOf(name);
            if (index < 0) {
                continue;
            }
            Field field = noun.fields().get(index);
            switch (field.presence()) {
                case REQUIRED -> {
                    return Optional.empty();
                }
                case OPTIONAL -> changing = noun.with(changing, index, null);
                case PRESET -> changing = noun.with(changing, index, field.preset());
            }
        }
        return Optional.of((PlanItem) changing);
    }
}
