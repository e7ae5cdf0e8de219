package org.ixplanner.engine.business;

import org.ixplanner.engine.plan.ExchangeRate;
import org.ixplanner.engine.plan.PlanHeader;
import org.jspecify.annotations.Nullable;

/// Converts amounts into the plan's currency.
///
/// @param header states the currency and the rates
public record Rates(PlanHeader header) {

    /// How much of the plan's currency one unit of `currency` is; null stands for the plan's own.
    ///
    /// @throws IllegalArgumentException if there is no rate; the checks tell of it
    public double of(@Nullable String currency) {
        if (currency == null || currency.equals(header.currency())) {
            return 1;
        }
        return header.exchangeRates().stream()
                .filter(rate -> rate.currency().equals(currency))
                .mapToDouble(ExchangeRate::perUnit)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no exchange rate for " + currency));
    }
}
