package org.ixplanner.app.text;

import org.ixplanner.engine.plan.schema.Unit;

/// In which unit a number is told, so that it has few digits.
///
/// @param factor from the engine's unit to this one
/// @param unit as printed; empty for a bare number
public record Scale(double factor, String unit) {

    // 999.5 rounds to 1,000: the next unit begins there.
    private static final double ROUNDS_UP = 0.9995;

    static Scale of(double largest, Unit unit, String currency, Texts texts) {
        double size = Math.abs(largest) / ROUNDS_UP;
        return switch (unit) {
            case MBPS -> rate(size);
            case GBPS -> rate(size * 1e3).times(1e3);
            case SHARE -> new Scale(100, "%");
            case MONEY, MONEY_PER_MONTH -> money(size, unit.symbol().replace("money", currency), texts);
            case MONEY_PER_MBPS_MONTH, MONEY_PER_KW_MONTH ->
                new Scale(1, unit.symbol().replace("money", currency));
            default -> new Scale(1, unit.symbol());
        };
    }

    private Scale times(double more) {
        return new Scale(factor * more, unit);
    }

    private static Scale rate(double mbps) {
        if (mbps >= 1e6) {
            return new Scale(1e-6, "Tbit/s");
        }
        return mbps >= 1e3 ? new Scale(1e-3, "Gbit/s") : new Scale(1, "Mbit/s");
    }

    private static Scale money(double size, String unit, Texts texts) {
        if (size >= 1e9) {
            return new Scale(1e-9, texts.text("number.billion") + "\u00A0" + unit);
        }
        return size >= 1e6 ? new Scale(1e-6, texts.text("number.million") + "\u00A0" + unit) : new Scale(1, unit);
    }
}
