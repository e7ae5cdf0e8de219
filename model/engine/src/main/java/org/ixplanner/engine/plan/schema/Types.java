package org.ixplanner.engine.plan.schema;

/// The field types that many nouns share.
public final class Types {

    private Types() {}

    /// A text of at most 200 characters that is not blank.
    public static FieldType name() {
        return new FieldType.Text(TextForm.NAME, 200);
    }

    /// A text of at most 100 characters that other items refer to.
    public static FieldType id() {
        return new FieldType.Text(TextForm.ID, 100);
    }

    /// Free text of at most `maxChars` characters.
    public static FieldType text(int maxChars) {
        return new FieldType.Text(TextForm.FREE, maxChars);
    }

    /// A country code, ISO 3166-1 alpha-2.
    public static FieldType country() {
        return new FieldType.Text(TextForm.COUNTRY, 2);
    }

    /// A currency code, ISO 4217.
    public static FieldType currency() {
        return new FieldType.Text(TextForm.CURRENCY, 3);
    }

    /// A decimal number from 0 to `max`.
    public static FieldType upTo(double max, Unit unit) {
        return new FieldType.Decimal(unit, 0, max);
    }

    /// A share from 0 to 1.
    public static FieldType share() {
        return new FieldType.Decimal(Unit.SHARE, 0, 1);
    }

    /// A factor from 0 to 1000.
    public static FieldType factor() {
        return new FieldType.Decimal(Unit.FACTOR, 0, 1_000);
    }

    /// Money from 0 to 10^12.
    public static FieldType money(Unit unit) {
        return new FieldType.Decimal(unit, 0, 1e12);
    }

    /// A busy-hour rate from 0 to 10^9 Mbit/s.
    public static FieldType mbps() {
        return new FieldType.Decimal(Unit.MBPS, 0, 1e9);
    }

    /// One of the constants of `type`.
    public static FieldType choice(Class<? extends Enum<?>> type) {
        return new FieldType.Choice(type);
    }

    /// Yes or no.
    public static FieldType flag() {
        return new FieldType.Flag();
    }

    /// A reference into a table of the plan.
    public static FieldType reference(Kind target) {
        return new FieldType.Reference(target);
    }

    /// A record of its own.
    public static FieldType part(Noun<?> noun) {
        return new FieldType.Part(noun);
    }
}
