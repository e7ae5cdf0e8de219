package org.ixplanner.engine.study.quality;

import java.util.List;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.schema.Kind;

/// Values of one item of the plan and what they say of themselves.
///
/// @param kind in which table the item is
/// @param key of the item
/// @param prefix of fields of a part of it: `contracts[0].`; empty for the item itself
/// @param evidence that stands at it
record Stated(Kind kind, String key, String prefix, List<Evidence> evidence) {

    static Stated of(Kind kind, String key, List<Evidence> evidence) {
        return new Stated(kind, key, "", evidence);
    }

    /// A value that is there.
    ///
    /// @param otherwise how firm it is if nobody said
    Input value(String field, Grade otherwise) {
        for (Evidence told : evidence) {
            if (told.field().equals(field)) {
                return new Input(kind, key, prefix + field, told.grade(), told.source());
            }
        }
        return new Input(kind, key, prefix + field, otherwise, "");
    }

    /// A value that somebody put into the plan: an estimate unless it says more.
    Input value(String field) {
        return value(field, Grade.ESTIMATE);
    }

    /// A value that the plan lacks, so that the program takes something for it.
    Input missing(String field) {
        return new Input(kind, key, prefix + field, Grade.DEFAULT, "");
    }

    /// A relation that routing data suggests and nobody confirmed: no better than an estimate.
    Input unconfirmed(String field) {
        Input stated = value(field);
        return stated.grade().compareTo(Grade.ESTIMATE) >= 0
                ? stated
                : new Input(kind, key, prefix + field, Grade.ESTIMATE, stated.source());
    }
}
