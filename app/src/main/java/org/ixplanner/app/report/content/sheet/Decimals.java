package org.ixplanner.app.report.content.sheet;

import org.ixplanner.engine.business.Money;

/// How many decimals the amounts of a currency have.
final class Decimals {

    private static final int BASE = 10;

    private Decimals() {}

    static int of(String currency) {
        int decimals = 0;
        for (long minor = Money.of(1, currency).minor(); minor > 1; minor /= BASE) {
            decimals++;
        }
        return decimals;
    }
}
