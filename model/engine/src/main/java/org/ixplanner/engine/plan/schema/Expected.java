package org.ixplanner.engine.plan.schema;

import java.util.Locale;
import org.ixplanner.engine.text.Message;
import org.ixplanner.engine.text.PlainNumber;

/// What a field expects, for whoever reads, types or checks a value.
public final class Expected {

    // Asn.MAX, which this package cannot see: networks are described with the schema, not the schema with networks.
    private static final String LARGEST_ASN = "4294967294";

    private Expected() {}

    /// Whether a value of the right Java type is within the field's range and form.
    public static boolean accepts(FieldType type, Object value) {
        return switch (type) {
            case FieldType.Text(TextForm form, int maxChars) ->
                value instanceof String text && text.length() <= maxChars && form.accepts(text);
            case FieldType.Whole(var _, long min, long max) -> value instanceof Long n && n >= min && n <= max;
            // Written so that a value that is not a number is refused.
            case FieldType.Decimal(var _, double min, double max) -> value instanceof Double d && d >= min && d <= max;
            default -> true;
        };
    }

    /// What `type` expects, as a phrase: "a number from 0 to 1".
    public static Message phrase(FieldType type) {
        return switch (type) {
            case FieldType.Text(TextForm form, int maxChars) ->
                Message.of("expected.text." + form.name().toLowerCase(Locale.ROOT), maxChars);
            case FieldType.Whole(Unit unit, long min, long max) ->
                Message.of("expected.whole", Long.toString(min), Long.toString(max), suffix(unit));
            case FieldType.Decimal(Unit unit, double min, double max) ->
                Message.of("expected.decimal", PlainNumber.shown(min), PlainNumber.shown(max), suffix(unit));
            case FieldType.Flag() -> Message.of("expected.flag");
            case FieldType.Choice(Class<? extends Enum<?>> constants) ->
                Message.of("expected.choice", String.join(", ", Choices.words(constants)));
            case FieldType.AsNumber() -> Message.of("expected.asn", LARGEST_ASN);
            case FieldType.Reference(Kind target) ->
                target == Kind.NETWORK
                        ? Message.of("expected.asn", LARGEST_ASN)
                        : Message.of("expected.reference", target.table());
            case FieldType.Place() -> Message.of("expected.place");
            case FieldType.Route() -> Message.of("expected.route");
            case FieldType.Day() -> Message.of("expected.day");
            case FieldType.Items _, FieldType.Rows _ -> Message.of("expected.list");
            case FieldType.Part _, FieldType.OneOf _ -> Message.of("expected.object");
        };
    }

    private static String suffix(Unit unit) {
        return unit.symbol().isEmpty() || unit == Unit.SHARE || unit == Unit.FACTOR ? "" : " " + unit.symbol();
    }
}
