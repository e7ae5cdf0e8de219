package org.ixplanner.app.report.content.sheet;

import java.util.Locale;
import org.ixplanner.app.report.content.told.Telling;

/// The sheets of the workbook, in order.
public enum Tab {
    /// figures of the scenario beside the baseline's
    SUMMARY,
    /// all scenarios
    SCENARIOS,
    /// who gains, who loses
    SAVINGS,
    /// each network's traffic
    NETWORKS,
    /// what transit costs
    CONTRACTS,
    /// line by line
    BILLS,
    /// a month's fees and costs of exchanges
    OPERATORS,
    /// year by year
    YEARS,
    /// operators' money by year
    CASH,
    /// what the result hangs on
    DRIVERS,
    /// what users ask for
    DEMAND,
    /// who gets what from whom
    FLOWS,
    /// numbers of the method
    ASSUMPTIONS,
    /// where numbers come from
    SOURCES;

    String title(Telling telling) {
        return telling.say("report.sheet." + word() + ".title");
    }

    String note(Telling telling) {
        return telling.say("report.sheet." + word() + ".note");
    }

    String tab(Telling telling) {
        return telling.say("report.sheet." + word());
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
