package org.ixplanner.app.importing.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ixplanner.engine.plan.exchange.ExchangeSite;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;

/// The sites or the members of an exchange, as the plan and as a file has them. What is not in the plan comes behind
/// what is; what is not in the file stays and is told. Used once.
final class PartsMerge {

    private final PlanItem item;
    private final String field;
    private final Terms terms;
    private final List<Record> merged = new ArrayList<>();
    private final List<FieldChange> changed = new ArrayList<>();
    private final List<FieldChange> kept = new ArrayList<>();

    /// @param item the exchange
    /// @param field its sites or its members
    /// @param mine those of the plan
    /// @param theirs those of the file
    PartsMerge(PlanItem item, Field field, Terms terms, List<?> mine, List<?> theirs) {
        this.item = item;
        this.field = field.name();
        this.terms = terms;
        mine.forEach(part -> merged.add((Record) part));
        if (isOf(field.type(), Membership.NOUN)) {
            members(theirs.stream().map(Membership.class::cast).toList());
        } else {
            sites(theirs);
        }
    }

    /// Whether a field lists what can be merged one by one.
    static boolean canMerge(FieldType type) {
        return isOf(type, Membership.NOUN) || isOf(type, ExchangeSite.NOUN);
    }

    private static boolean isOf(FieldType type, Noun<?> noun) {
        return type instanceof FieldType.Items(FieldType.Part(Noun<?> element)) && element == noun;
    }

    List<Record> merged() {
        return merged;
    }

    List<FieldChange> changed() {
        return changed;
    }

    List<FieldChange> kept() {
        return kept;
    }

    // Whether a site is on the fabric is seldom said: where the plan has the site it is the plan's.
    private void sites(List<?> theirs) {
        for (Object part : theirs) {
            ExchangeSite offered = (ExchangeSite) part;
            if (merged.stream().noneMatch(site -> ((ExchangeSite) site).site().equals(offered.site()))) {
                merged.add(offered);
                changed.add(new FieldChange(item, "", field, null, offered.site()));
            }
        }
    }

    private void members(List<Membership> theirs) {
        List<Membership> open = new ArrayList<>();
        // Asked only, never iterated.
        Set<Integer> taken = new HashSet<>();
        for (Membership offered : theirs) {
            int same = position(offered, taken, true);
            if (same >= 0) {
                take(same, offered, taken);
            } else {
                open.add(offered);
            }
        }
        for (Membership offered : open) {
            moved(offered, open, taken);
        }
        for (int i = 0; i < merged.size(); i++) {
            if (merged.get(i) instanceof Membership mine && !taken.contains(i)) {
                kept.add(new FieldChange(item, name(mine), "portMbps", mine.portMbps(), null));
            }
        }
    }

    // A network may have ports at several sites.
    private static String name(Membership port) {
        return port.site() == null ? port.network().toString() : port.network() + "/" + port.site();
    }

    // A port at another site is the plan's own port if either has only one of that network left.
    private void moved(Membership offered, List<Membership> open, Set<Integer> taken) {
        Asn network = offered.network();
        boolean isOne =
                open.stream().filter(other -> other.network().equals(network)).count() == 1;
        int mine = position(offered, taken, false);
        if (mine >= 0 && isOne && count(network, taken) == 1) {
            take(mine, offered, taken);
        } else if (offered.site() != null || mine < 0) {
            taken.add(merged.size());
            merged.add(offered);
            changed.add(new FieldChange(item, name(offered), "portMbps", null, offered.portMbps()));
        } else {
            // Which of the plan's ports it is, the file does not say.
            taken.add(mine);
            Membership first = (Membership) merged.get(mine);
            kept.add(new FieldChange(item, name(first), "portMbps", first.portMbps(), offered.portMbps()));
        }
    }

    private long count(Asn network, Set<Integer> taken) {
        long count = 0;
        for (int i = 0; i < merged.size(); i++) {
            count += !taken.contains(i) && isPortOf(merged.get(i), network) ? 1 : 0;
        }
        return count;
    }

    private int position(Membership offered, Set<Integer> taken, boolean atSameSite) {
        for (int i = 0; i < merged.size(); i++) {
            Membership mine = (Membership) merged.get(i);
            boolean isAt = !atSameSite || Objects.equals(mine.site(), offered.site());
            if (!taken.contains(i) && isPortOf(mine, offered.network()) && isAt) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPortOf(Record part, Asn network) {
        return part instanceof Membership mine && mine.network().equals(network);
    }

    private void take(int position, Membership offered, Set<Integer> taken) {
        taken.add(position);
        FieldMerge fields = new FieldMerge(
                item, name((Membership) merged.get(position)), Membership.NOUN, merged.get(position), offered, terms);
        merged.set(position, fields.merged());
        changed.addAll(fields.changed());
        kept.addAll(fields.kept());
    }
}
