package org.ixplanner.app.desktop.inspector;

import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.TextForm;
import org.jspecify.annotations.Nullable;

/// New parts that say the least they must, to be filled in.
///
/// @param plan in which they refer to what comes first
record Blank(Plan plan) {

    private static final String TEXT = "?";

    /// A new part; empty if it must refer to something and there is nothing.
    Optional<Record> part(Noun<?> noun) {
        List<Field> fields = noun.fields();
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            switch (field.presence()) {
                case OPTIONAL -> values[i] = null;
                case PRESET -> values[i] = field.preset();
                case REQUIRED -> {
                    Optional<?> value = value(field.type());
                    if (value.isEmpty()) {
                        return Optional.empty();
                    }
                    values[i] = value.get();
                }
            }
        }
        return Optional.of(noun.make(values));
    }

    private Optional<?> value(FieldType type) {
        return switch (type) {
            case FieldType.Text(TextForm form, int maxChars) -> Optional.of(text(form));
            case FieldType.Whole whole -> Optional.of(Math.max(0, whole.min()));
            case FieldType.Decimal decimal -> Optional.of(Math.max(0, decimal.min()));
            case FieldType.Flag() -> Optional.of(false);
            case FieldType.Choice(Class<? extends Enum<?>> constants) ->
                Optional.of(constants.getEnumConstants()[0]);
            case FieldType.AsNumber() -> Optional.of(new Asn(1));
            case FieldType.Reference(Kind target) ->
                plan.table(target).stream()
                        .findFirst()
                        .map(PlanItem::key)
                        .map(key -> target == Kind.NETWORK ? new Asn(Long.parseLong(key.substring(2))) : key);
            case FieldType.Place() -> Optional.of(new LonLat(0, 0));
            case FieldType.Items _ -> Optional.of(List.of());
            case FieldType.Part(Noun<?> noun) -> part(noun);
            case FieldType.OneOf _, FieldType.Rows _, FieldType.Route _, FieldType.Day _ -> Optional.empty();
        };
    }

    private String text(TextForm form) {
        return switch (form) {
            case FREE -> "";
            case NAME -> TEXT;
            case ID -> "new";
            case COUNTRY -> plan.header().country();
            case CURRENCY -> plan.header().currency();
        };
    }
}
