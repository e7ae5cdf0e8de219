package org.ixplanner.app.importing.country;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.app.importing.country.known.Told;
import org.ixplanner.engine.plan.network.Organisation;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.peeringdb.PeeringDbObject;
import org.jspecify.annotations.Nullable;

/// The organisations that own what is in the plan, and no others. Used once.
final class Owners {

    private final Told told;
    // Looked up, never iterated.
    private final Map<Long, PeeringDbObject.Organisation> known = new HashMap<>();
    private final SortedMap<Long, Organisation> used = new TreeMap<>();

    Owners(Told told) {
        this.told = told;
        told.sources().peeringDb().organisations().forEach(owner -> known.put(owner.id(), owner));
    }

    /// What the plan calls the organisation with this number; null if no file has it.
    @Nullable
    String key(long number) {
        PeeringDbObject.Organisation owner = known.get(number);
        if (owner == null) {
            return null;
        }
        return used.computeIfAbsent(number, _ -> organisation(owner)).id();
    }

    /// All of which the key was asked for, by number.
    List<Organisation> organisations() {
        return List.copyOf(used.values());
    }

    // It has no list of evidence, so its source is a note.
    private Organisation organisation(PeeringDbObject.Organisation owner) {
        String source = told.texts()
                .format(Message.of(
                        "begun.source.peeringDb",
                        "org",
                        String.valueOf(owner.id()),
                        owner.source().file()));
        String country = owner.country().isEmpty() ? null : owner.country();
        return new Organisation("pdb-org-" + owner.id(), owner.name(), country, source);
    }
}
