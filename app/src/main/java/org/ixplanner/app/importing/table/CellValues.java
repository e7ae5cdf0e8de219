package org.ixplanner.app.importing.table;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.app.importing.offer.BareName;
import org.ixplanner.app.text.Names;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.plan.schema.Expected;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.TextForm;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.table.Cell;
import org.ixplanner.exchange.table.DayCell;
import org.ixplanner.exchange.table.NumberCell;
import org.ixplanner.exchange.table.RateCell;
import org.jspecify.annotations.Nullable;

/// Cells as values of a plan, checked against type, unit and range.
///
/// @param plan what cells may refer to
/// @param texts the language in which choices may be written, besides the words of the plan file
public record CellValues(Plan plan, Texts texts) {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(.*?)\\s*(\\p{L}[\\p{L}/]*)");
    private static final double MBPS_PER_GBPS = 1_000;
    private static final double PERCENT = 100;
    private static final int SHOWN_CHARS = 60;

    /// The value of a cell that is not empty.
    ///
    /// @throws CellException if it is not what the type expects
    public Object of(FieldType type, Cell cell) throws CellException {
        Object value = cell instanceof Cell.Fault ? null : read(type, cell);
        if (value == null || !Expected.accepts(type, value)) {
            throw new CellException(Message.of("import.cell.wrong", shown(cell), Expected.phrase(type)));
        }
        if (type instanceof FieldType.Reference(Kind target)
                && !plan.table(target).has(value.toString())) {
            throw new CellException(Message.of("import.cell.noItem", shown(cell), kind(target)));
        }
        return value;
    }

    private @Nullable Object read(FieldType type, Cell cell) throws CellException {
        return switch (type) {
            case FieldType.Text(TextForm form, int _) ->
                form == TextForm.COUNTRY || form == TextForm.CURRENCY
                        ? cell.text().toUpperCase(Locale.ROOT)
                        : cell.text();
            case FieldType.Whole(Unit unit, long _, long _) -> whole(unit, cell);
            case FieldType.Decimal(Unit unit, double _, double _) -> boxed(number(unit, cell));
            case FieldType.Flag() -> flag(cell);
            case FieldType.Choice(Class<? extends Enum<?>> choices) -> choice(choices, cell.text());
            case FieldType.AsNumber() -> PlanNames.asn(cell).orElse(null);
            case FieldType.Reference(Kind target) -> reference(target, cell);
            case FieldType.Day() -> day(cell);
            default -> null;
        };
    }

    private @Nullable Object reference(Kind target, Cell cell) throws CellException {
        if (target == Kind.NETWORK) {
            Optional<Asn> asn = PlanNames.asn(cell);
            if (asn.isPresent()) {
                return asn.get();
            }
        }
        String key = new PlanNames(plan)
                .key(target, cell.text())
                .orElseThrow(() -> new CellException(Message.of("import.cell.noItem", shown(cell), kind(target))));
        return target == Kind.NETWORK ? plan.networks().find(key).orElseThrow().asn() : key;
    }

    private OptionalDouble number(Unit unit, Cell cell) {
        if (cell instanceof Cell.Amount(double value)) {
            return OptionalDouble.of(value);
        }
        String text = cell instanceof Cell.Words(String words) ? words : "";
        OptionalDouble plain = NumberCell.read(text);
        return switch (unit) {
            case MBPS -> RateCell.mbps(text);
            case GBPS -> plain.isPresent() ? plain : divided(RateCell.mbps(text), MBPS_PER_GBPS);
            case SHARE ->
                text.endsWith("%") ? divided(NumberCell.read(text.substring(0, text.length() - 1)), PERCENT) : plain;
            default -> plain.isPresent() ? plain : NumberCell.read(withoutUnit(text, unit));
        };
    }

    // A unit may follow if it is the field's own, or begins like it: GB for GB/subscriber/month.
    private String withoutUnit(String text, Unit unit) {
        Matcher parts = NUMBER_AND_UNIT.matcher(text);
        String own = unit.symbol().replace(Unit.MONEY.symbol(), plan.header().currency());
        boolean isOwn = parts.matches() && (own + "/").startsWith(parts.group(2) + "/");
        return isOwn ? parts.group(1) : text;
    }

    private static OptionalDouble divided(OptionalDouble number, double by) {
        return number.isPresent() ? OptionalDouble.of(number.getAsDouble() / by) : number;
    }

    private static @Nullable Double boxed(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private @Nullable Long whole(Unit unit, Cell cell) {
        OptionalDouble number = number(unit, cell);
        boolean isWhole = number.isPresent() && number.getAsDouble() == StrictMath.rint(number.getAsDouble());
        return isWhole ? (long) number.getAsDouble() : null;
    }

    /// Yes or no; null if it is neither.
    @Nullable
    Boolean flag(Cell cell) {
        if (cell instanceof Cell.Flag(boolean isSet)) {
            return isSet;
        }
        String word = BareName.of(cell.text());
        if (YES.contains(word) || word.equals(BareName.of(texts.text("survey.yes")))) {
            return true;
        }
        boolean isNo = NO.contains(word) || word.equals(BareName.of(texts.text("survey.no")));
        return isNo ? false : null;
    }

    private @Nullable Object choice(Class<? extends Enum<?>> choices, String text) {
        for (Enum<?> constant : choices.getEnumConstants()) {
            if (Choices.word(constant).equalsIgnoreCase(text)
                    || BareName.same(new Names(texts).choice(constant), text)) {
                return constant;
            }
        }
        return null;
    }

    private static @Nullable Object day(Cell cell) {
        return cell instanceof Cell.Day(var day)
                ? day
                : DayCell.read(cell.text()).orElse(null);
    }

    private static Message kind(Kind target) {
        return Message.of("kind." + target.name().toLowerCase(Locale.ROOT));
    }

    private static String shown(Cell cell) {
        String text = cell.text();
        return text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS) + "…";
    }
}
