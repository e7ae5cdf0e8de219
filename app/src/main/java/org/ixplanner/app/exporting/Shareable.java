package org.ixplanner.app.exporting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.jspecify.annotations.Nullable;

/// A plan without what is confidential: such a value is left out with its evidence; a row, or a part of a row such as
/// a contract, that cannot be without it goes.
///
/// @param plan what may be passed on
/// @param hiddenValues how many values were left out
/// @param hiddenRows how many rows and parts went
public record Shareable(Plan plan, int hiddenValues, int hiddenRows) {

    /// What of a plan may be passed on.
    public static Shareable of(Plan plan) {
        Sieve sieve = new Sieve();
        Record header = sieve.without(PlanHeader.NOUN, plan.header()).orElse(plan.header());
        Plan shared = tables(plan.withHeader((PlanHeader) header), EnumSet.allOf(Kind.class), sieve);
        return new Shareable(shared, sieve.values, sieve.rows);
    }

    /// What of these tables may be passed on; whoever takes them looks at no others.
    public static Shareable of(Plan plan, Set<Kind> kinds) {
        Sieve sieve = new Sieve();
        Plan shared = tables(plan, kinds, sieve);
        return new Shareable(shared, sieve.values, sieve.rows);
    }

    private static Plan tables(Plan plan, Set<Kind> kinds, Sieve sieve) {
        Plan shared = plan;
        for (Kind kind : EnumSet.copyOf(kinds)) {
            List<PlanItem> kept = new ArrayList<>();
            for (PlanItem item : plan.table(kind)) {
                Optional<Record> without = sieve.without(Plan.noun(kind), (Record) item);
                without.ifPresent(record -> kept.add((PlanItem) record));
                sieve.rows += without.isPresent() ? 0 : 1;
            }
            shared = shared.withTable(kind, Table.of(kept));
        }
        return shared;
    }

    /// Takes out and counts.
    private static final class Sieve {

        private int values;
        private int rows;

        /// A record without what is confidential in it; empty if it cannot be without.
        Optional<Record> without(Noun<?> noun, Record item) {
            Record changing = item;
            Set<String> secret = secret(noun, item);
            for (int i = 0; i < noun.fields().size(); i++) {
                Field field = noun.fields().get(i);
                Object value = noun.get(item, i);
                Optional<Object> shared =
                        value == null || secret.contains(field.name()) ? Optional.empty() : inside(field.type(), value);
                if (value != null && shared.isEmpty() && field.presence() == Field.Presence.REQUIRED) {
                    return Optional.empty();
                }
                Object kept = shared.orElse(field.preset());
                changing = Objects.equals(kept, value) ? changing : noun.with(changing, i, kept);
            }
            values += secret.size();
            return Optional.of(changing);
        }

        // Empty for a part that cannot be without what is confidential in it.
        private Optional<Object> inside(FieldType type, Object value) {
            return switch (type) {
                case FieldType.Items(FieldType element)
                when value instanceof List<?> list -> Optional.of(elements(element, list));
                case FieldType.Part(Noun<?> noun)
                when value instanceof Record part -> without(noun, part).map(Object.class::cast);
                default -> Optional.of(value);
            };
        }

        private List<?> elements(FieldType type, List<?> list) {
            List<Object> kept = new ArrayList<>();
            for (Object element : list) {
                Noun<?> noun = noun(type, element);
                if (element instanceof Evidence evidence) {
                    // Its range tells the value, its source who has told it.
                    if (!evidence.confidential()) {
                        kept.add(evidence);
                    }
                } else if (noun == null) {
                    kept.add(element);
                } else {
                    Optional<Record> shared = without(noun, (Record) element);
                    shared.ifPresent(kept::add);
                    rows += shared.isPresent() ? 0 : 1;
                }
            }
            return kept;
        }

        private static @Nullable Noun<?> noun(FieldType type, Object element) {
            return switch (type) {
                case FieldType.Part(Noun<?> noun) -> noun;
                case FieldType.OneOf(var variants) -> variants.nounOf(element);
                default -> null;
            };
        }

        private static Set<String> secret(Noun<?> noun, Record item) {
            Set<String> fields = new TreeSet<>();
            int evidence = noun.indexOf("evidence");
            if (evidence >= 0 && noun.get(item, evidence) instanceof List<?> list) {
                for (Object entry : list) {
                    if (entry instanceof Evidence told && told.confidential()) {
                        String field = told.field().split("[.\\[]", 2)[0];
                        if (noun.indexOf(field) >= 0) {
                            fields.add(field);
                        }
                    }
                }
            }
            return fields;
        }
    }
}
