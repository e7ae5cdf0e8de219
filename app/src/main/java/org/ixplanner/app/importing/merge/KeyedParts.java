package org.ixplanner.app.importing.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ixplanner.app.importing.offer.BareName;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.jspecify.annotations.Nullable;

/// Contracts, users or stances of a network, as the plan and as a file has them: a contract is known by its provider
/// and where it is handed over, users by city and access, a stance by its exchange. What is not in the plan comes
/// behind what is; what is not in the file stays. Used once.
final class KeyedParts {

    private static final List<Noun<?>> NOUNS = List.of(Contract.NOUN, Users.NOUN, Stance.NOUN);

    private final List<Record> merged = new ArrayList<>();
    private final List<FieldChange> changed = new ArrayList<>();
    private final List<FieldChange> kept = new ArrayList<>();

    /// @param item the network
    /// @param field which of its lists
    /// @param mine the plan's
    /// @param theirs the file's
    KeyedParts(PlanItem item, Field field, Terms terms, List<?> mine, List<?> theirs) {
        Noun<?> noun = noun(field.type());
        if (noun == null) {
            throw new IllegalArgumentException("no parts with a key: " + field.name());
        }
        mine.forEach(part -> merged.add((Record) part));
        // Asked only, never iterated.
        Set<Integer> taken = new HashSet<>();
        for (Object part : theirs) {
            Record offered = (Record) part;
            int position = position(offered, taken);
            if (position < 0) {
                taken.add(merged.size());
                merged.add(offered);
                changed.add(new FieldChange(item, "", field.name(), null, name(offered)));
            } else {
                taken.add(position);
                FieldMerge fields = new FieldMerge(item, name(offered), noun, merged.get(position), offered, terms);
                merged.set(position, fields.merged());
                changed.addAll(fields.changed());
                kept.addAll(fields.kept());
            }
        }
    }

    /// Whether a field lists such parts.
    static boolean canMerge(FieldType type) {
        return noun(type) != null;
    }

    private static @Nullable Noun<?> noun(FieldType type) {
        if (type instanceof FieldType.Items(FieldType.Part(Noun<?> element)) && NOUNS.contains(element)) {
            return element;
        }
        return null;
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

    // A contract that does not say where it is handed over may be any of that provider: the first.
    private int position(Record offered, Set<Integer> taken) {
        for (boolean isExact : List.of(true, false)) {
            for (int i = 0; i < merged.size(); i++) {
                if (!taken.contains(i) && isSame(merged.get(i), offered, isExact)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isSame(Record mine, Record offered, boolean isExact) {
        return switch (offered) {
            case Contract theirs ->
                mine instanceof Contract contract
                        && contract.provider().equals(theirs.provider())
                        && isSameSite(contract.site(), theirs.site(), isExact);
            case Users theirs ->
                mine instanceof Users users
                        && users.access() == theirs.access()
                        && isSameCity(users.city(), theirs.city());
            case Stance theirs ->
                mine instanceof Stance stance && stance.exchange().equals(theirs.exchange());
            default -> false;
        };
    }

    private static boolean isSameSite(@Nullable String mine, @Nullable String theirs, boolean isExact) {
        boolean isUnknown = mine == null || theirs == null;
        return Objects.equals(mine, theirs) || (!isExact && isUnknown);
    }

    private static boolean isSameCity(@Nullable String mine, @Nullable String theirs) {
        return (mine == null || theirs == null) ? Objects.equals(mine, theirs) : BareName.same(mine, theirs);
    }

    private static String name(Record part) {
        return switch (part) {
            case Contract contract -> contract.provider().toString();
            case Users users -> users.city() == null ? "–" : users.city();
            case Stance stance -> stance.exchange();
            default -> "";
        };
    }
}
