package org.ixplanner.engine.plan.schema;

/// The units of a plan's numbers. Money is in the plan's currency where no other is stated.
public enum Unit {
    NONE(""),
    SHARE("0..1"),
    FACTOR("×"),
    MBPS("Mbit/s"),
    GBPS("Gbit/s"),
    KBPS_PER_SUBSCRIBER("kbit/s/subscriber"),
    GB_PER_SUBSCRIBER_MONTH("GB/subscriber/month"),
    SUBSCRIBERS("subscribers"),
    KM("km"),
    MS("ms"),
    MONTHS("months"),
    MONEY("money"),
    MONEY_PER_MONTH("money/month"),
    MONEY_PER_MBPS_MONTH("money/Mbit/s/month"),
    MONEY_PER_KW_MONTH("money/kW/month");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /// The sign printed after a number; the same in every language.
    public String symbol() {
        return symbol;
    }
}
