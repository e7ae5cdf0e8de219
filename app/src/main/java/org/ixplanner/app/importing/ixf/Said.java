package org.ixplanner.app.importing.ixf;

import java.time.LocalDate;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Writes evidence for what a member list says.
///
/// @param source the list
/// @param date its day; null if it does not say
/// @param texts the language of sources
record Said(String source, @Nullable LocalDate date, Texts texts) {

    /// The list says so.
    Evidence published(String field) {
        return new Evidence(field, Grade.PUBLISHED, source, date, null, null, false);
    }

    /// It follows from what the list says, but nobody says it.
    Evidence estimate(String field, Message why) {
        return new Evidence(field, Grade.ESTIMATE, texts.format(why), date, null, null, false);
    }

    /// Nobody says so: something stands in for what is not known.
    Evidence standIn(String field, Message why) {
        return new Evidence(field, Grade.DEFAULT, texts.format(why), null, null, null, false);
    }
}
