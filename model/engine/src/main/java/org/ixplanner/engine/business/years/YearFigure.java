package org.ixplanner.engine.business.years;

import java.util.function.ToDoubleBiFunction;

/// The figures of a year of which draws make a range, in the order in which they are printed.
public enum YearFigure {
    /// at the busy hour
    DEMAND("demandMbps", (table, row) -> row.demandMbps()),
    /// local volume ÷ demand
    L1("l1", (table, row) -> row.l1()),
    /// over exchanges at home
    EXCHANGE("exchangeMbps", (table, row) -> row.exchangeMbps()),
    /// members of exchanges at home
    MEMBERS("members", (table, row) -> row.members()),
    /// what networks at home save in a month
    SAVING("savingPerMonth", (table, row) -> row.savingPerMonth().amount(table.currency())),
    /// what operators are left with in the year
    OPERATOR("operatorNet", (table, row) -> row.operatorNet().amount(table.currency()));

    private final String key;
    // The functions given above hold nothing that changes.
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToDoubleBiFunction<YearTable, YearRow> figure;

    YearFigure(String key, ToDoubleBiFunction<YearTable, YearRow> figure) {
        this.key = key;
        this.figure = figure;
    }

    /// Its name in JSON; never changes.
    public String key() {
        return key;
    }

    /// Its value in a year.
    public double of(YearTable table, YearRow row) {
        return figure.applyAsDouble(table, row);
    }
}
