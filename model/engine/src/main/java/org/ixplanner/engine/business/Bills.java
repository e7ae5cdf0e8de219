package org.ixplanner.engine.business;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// What all networks of a plan pay in a month.
///
/// @param currency of all amounts
/// @param lines by payer, kind and object
public record Bills(String currency, List<BillLine> lines) {

    /// Keeps its own copy of the list.
    public Bills {
        lines = List.copyOf(lines);
    }

    /// The sum of the known lines among those that are asked for.
    public Money total(Predicate<BillLine> asked) {
        Money total = Money.ZERO;
        for (BillLine line : lines) {
            Money amount = line.amount();
            if (amount != null && asked.test(line)) {
                total = total.plus(amount);
            }
        }
        return total;
    }

    /// What one network pays, as far as it is known.
    public Money paidBy(Asn payer) {
        return total(line -> line.payer().equals(payer));
    }

    /// What one network earns from contracts, as far as it is known.
    public Money earnedBy(Asn payee) {
        return total(line -> payee.equals(line.payee()));
    }

    /// What is not known, a message for each line without an amount that is asked for.
    public List<Message> unknown(Predicate<BillLine> asked) {
        return lines.stream()
                .filter(asked)
                .map(BillLine::unknown)
                .<Message>mapMulti((@Nullable Message message, Consumer<Message> sink) -> {
                    if (message != null) {
                        sink.accept(message);
                    }
                })
                .toList();
    }
}
