package org.ixplanner.engine.study.quality;

import java.util.Comparator;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.schema.Kind;

/// A value of the plan, or of the method, on which a figure hangs.
///
/// @param kind in which table it is
/// @param key of its item
/// @param field of that item: `peakMbps`, `contracts[0].site`
/// @param grade how firm it is
/// @param source who says so; empty if nobody said
public record Input(Kind kind, String key, String field, Grade grade, String source) implements Comparable<Input> {

    private static final Comparator<Input> ORDER = Comparator.comparing(Input::kind)
            .thenComparing(Input::key)
            .thenComparing(Input::field)
            .thenComparing(Input::grade)
            .thenComparing(Input::source);

    /// Where it stands: `networks[AS1].peakMbps`.
    public String path() {
        return kind.table() + "[" + key + "]." + field;
    }

    @Override
    public int compareTo(Input other) {
        return ORDER.compare(this, other);
    }
}
