package org.ixplanner.app.report.content.sheet;

import java.util.Locale;
import org.ixplanner.app.report.content.told.Telling;

/// The sheets of the workbook, in order.
enum Tab {
    SUMMARY,
    SCENARIOS,
    SAVINGS,
    NETWORKS,
    CONTRACTS,
    BILLS,
    OPERATORS,
    DEMAND,
    FLOWS,
    ASSUMPTIONS,
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
