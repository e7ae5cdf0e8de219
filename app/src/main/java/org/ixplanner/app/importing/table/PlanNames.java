package org.ixplanner.app.importing.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.app.importing.offer.BareName;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.exchange.table.Cell;

/// Finds rows of a plan by what people call them.
///
/// @param plan where they are looked up
public record PlanNames(Plan plan) {

    private static final Pattern ASN = Pattern.compile("(?:ASN?\\s*)?(\\d{1,10})(?:\\.0)?");

    /// The AS number in a cell: `64500`, `AS64500`; empty if there is none.
    public static Optional<Asn> asn(Cell cell) {
        Matcher number = ASN.matcher(cell.text().toUpperCase(Locale.ROOT));
        if (!number.matches()) {
            return Optional.empty();
        }
        long value = Long.parseLong(number.group(1), 10);
        return value >= 1 && value <= Asn.MAX ? Optional.of(new Asn(value)) : Optional.empty();
    }

    /// The key of the row that is called like this: by its key, else by its name as it is written, else by its name
    /// without accents, capitals and punctuation. Empty if there is none, or more than one.
    public Optional<String> key(Kind kind, String name) {
        if (plan.table(kind).has(name)) {
            return Optional.of(name);
        }
        List<String> exact = plan.table(kind).stream()
                .filter(item -> called(item).equals(name))
                .map(PlanItem::key)
                .toList();
        List<String> bare = plan.table(kind).stream()
                .filter(item -> BareName.same(called(item), name))
                .map(PlanItem::key)
                .toList();
        List<String> found = exact.isEmpty() ? bare : exact;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String called(PlanItem item) {
        return item instanceof Network network ? network.name() : item.label();
    }
}
