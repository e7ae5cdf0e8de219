package org.ixplanner.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.ixplanner.app.importing.merge.Merged;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.Refused;

/// What a file would do to a plan.
///
/// @param file what the user knows it by
/// @param format what it was read as
/// @param offer what it offers
/// @param merged what becomes of the plan
public record FilePreview(String file, String format, Offer offer, Merged merged) {

    /// Its name without folders.
    public String shortName() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /// How many of its rows are new.
    public int added() {
        return merged.added().size();
    }

    /// How many rows of the plan change.
    public int changed() {
        return merged.changedItems();
    }

    /// The rows that cannot be taken in, and why.
    public List<Refused> refusals() {
        List<Refused> all = new ArrayList<>(offer.refused());
        all.addAll(merged.refused());
        return all;
    }

    /// How many rows cannot be taken in.
    public int refused() {
        return offer.refused().size() + merged.refused().size();
    }

    /// A count over several files.
    public static int sum(List<FilePreview> files, ToIntFunction<FilePreview> of) {
        return files.stream().mapToInt(of).sum();
    }
}
