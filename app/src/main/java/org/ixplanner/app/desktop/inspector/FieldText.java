package org.ixplanner.app.desktop.inspector;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.plan.schema.Expected;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;
import org.ixplanner.engine.text.PlainNumber;
import org.jspecify.annotations.Nullable;

/// Values of a plan as people type them, and back.
///
/// @param plan in which references are looked up
/// @param planned what else may be referred to: in a scenario, what its levers add
public record FieldText(Plan plan, List<PlanItem> planned) {

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final String BETWEEN = ", ";

    /// Keeps its own copy of the list.
    public FieldText {
        planned = List.copyOf(planned);
    }

    /// References into the plan only.
    public FieldText(Plan plan) {
        this(plan, List.of());
    }

    /// Everything that a reference into a table may mean, the plan's own first.
    List<PlanItem> targets(Kind target) {
        List<PlanItem> targets = new ArrayList<>(plan.table(target).items());
        planned.stream().filter(item -> item.kind() == target).forEach(targets::add);
        return targets;
    }

    /// What a typed text stands for.
    public sealed interface Typed {

        /// A value.
        ///
        /// @param value null for unknown
        record Value(@Nullable Object value) implements Typed {}

        /// Nothing that the field may hold.
        ///
        /// @param problem what was expected
        record Wrong(Message problem) implements Typed {}
    }

    /// Whether values of this type are typed in one line; the others have fields or entries of their own.
    public static boolean isTyped(FieldType type) {
        return switch (type) {
            case FieldType.Part _, FieldType.OneOf _, FieldType.Rows _, FieldType.Route _ -> false;
            case FieldType.Items(FieldType element) -> isTyped(element);
            default -> true;
        };
    }

    /// The text of a value; empty for unknown.
    public static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> PlainNumber.shown(number);
            case Enum<?> constant -> Choices.word(constant);
            case LonLat place -> PlainNumber.exact(place.lonDeg()) + BETWEEN + PlainNumber.exact(place.latDeg());
            case GeoLine line -> Integer.toString(line.points().size());
            case List<?> list ->
                String.join(BETWEEN, list.stream().map(FieldText::text).toList());
            default -> value.toString();
        };
    }

    /// What a text stands for in a field of this type.
    ///
    /// @param isOptional whether the field may be left empty
    public Typed typed(FieldType type, String text, boolean isOptional) {
        String stripped = text.strip();
        if (stripped.isEmpty() && isOptional) {
            return new Typed.Value(null);
        }
        if (type instanceof FieldType.Items(FieldType element)) {
            return list(element, stripped);
        }
        Optional<?> value = value(type, stripped);
        if (value.isEmpty() || !Expected.accepts(type, value.get())) {
            return new Typed.Wrong(Message.of("inspector.expected", Expected.phrase(type)));
        }
        if (type instanceof FieldType.Reference(Kind target)
                && targets(target).stream()
                        .noneMatch(item -> item.key().equals(value.get().toString()))) {
            return new Typed.Wrong(Message.of("inspector.noSuch", target.table(), stripped));
        }
        return new Typed.Value(value.get());
    }

    private Typed list(FieldType element, String text) {
        List<Object> values = new ArrayList<>();
        for (String entry : text.split(",", -1)) {
            if (!entry.isBlank()) {
                switch (typed(element, entry, false)) {
                    case Typed.Value(Object value) when value != null -> values.add(value);
                    case Typed.Value _ -> {}
                    case Typed.Wrong wrong -> {
                        return wrong;
                    }
                }
            }
        }
        return new Typed.Value(List.copyOf(values));
    }

    private static Optional<?> value(FieldType type, String text) {
        return switch (type) {
            case FieldType.Text _ -> Optional.of(text);
            case FieldType.Whole _ ->
                number(text).filter(value -> value == Math.rint(value)).map(Double::longValue);
            case FieldType.Decimal _ -> number(text);
            case FieldType.Flag _ -> flag(text);
            case FieldType.Choice(Class<? extends Enum<?>> constants) -> Choices.constant(constants, text);
            case FieldType.AsNumber _ -> asn(text);
            case FieldType.Reference(Kind target) ->
                target == Kind.NETWORK ? asn(text) : Optional.of(text).filter(key -> !key.isEmpty());
            case FieldType.Place _ -> place(text);
            case FieldType.Day _ -> day(text);
            default -> Optional.empty();
        };
    }

    private static Optional<Double> number(String text) {
        String plain = THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text;
        try {
            // Letters that Java takes for numbers, such as NaN and 1f, are none to people.
            return plain.matches("[-+0-9.eE]+") ? Optional.of(Double.parseDouble(plain) + 0.0) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> flag(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    }

    private static Optional<Asn> asn(String text) {
        String digits = text.toUpperCase(java.util.Locale.ROOT).startsWith("AS") ? text.substring(2) : text;
        return number(digits)
                .filter(value -> value == Math.rint(value) && value >= 1 && value <= Asn.MAX)
                .map(value -> new Asn(value.longValue()));
    }

    private static Optional<LonLat> place(String text) {
        // In brackets too: that is how plan files, and what is said of a wrong place, write it.
        boolean isBracketed = text.startsWith("[") && text.endsWith("]");
        String plain = isBracketed ? text.substring(1, text.length() - 1).strip() : text;
        String[] parts = plain.split("[,;\\s]+", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        Optional<Double> lon = number(parts[0]).filter(value -> Math.abs(value) <= 180);
        Optional<Double> lat = number(parts[1]).filter(value -> Math.abs(value) <= 90);
        return lon.flatMap(east -> lat.map(north -> new LonLat(east, north)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
