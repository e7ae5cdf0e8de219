package org.ixplanner.engine.study.verdict;

import java.util.List;
import java.util.OptionalDouble;
import org.ixplanner.engine.text.Message;

/// What a verdict is found from.
///
/// @param unknown prices and costs that are not known, backhaul among them; the figures of money are empty then
/// @param netPresentValue of all years, in the plan's currency
/// @param chance that it is above 0; empty where nothing was drawn
/// @param savingShare what is saved in the month that the plan describes ÷ the transit bills of the same month without
///     the exchange
/// @param localShare L1 in the last year
/// @param defaultShare share of the headline figures that rests on defaults of the catalogue
/// @param isOperatorAssumed whether a cost of an operator is a default of the catalogue
/// @param dependsOnGrants whether the operators' fees do not pay for their costs
/// @param isOutOfProportion whether building costs more than what it saves justifies
/// @param losers members that gain nothing in the end, by name
public record Facts(
        List<Message> unknown,
        OptionalDouble netPresentValue,
        OptionalDouble chance,
        OptionalDouble savingShare,
        OptionalDouble localShare,
        double defaultShare,
        boolean isOperatorAssumed,
        boolean dependsOnGrants,
        boolean isOutOfProportion,
        List<String> losers) {

    /// Keeps its own copies of the lists.
    public Facts {
        unknown = List.copyOf(unknown);
        losers = List.copyOf(losers);
    }
}
