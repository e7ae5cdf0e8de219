package org.ixplanner.app.importing.country.known;

import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.peeringdb.PeeringDbObject;
import org.ixplanner.exchange.reading.RowSource;

/// Writes evidence.
///
/// @param texts the language of sources
/// @param sources the files
public record Told(Texts texts, CountrySources sources) {

    /// PeeringDB says so.
    public Evidence peeringDb(String field, String tag, PeeringDbObject object) {
        return evidence(
                field,
                Grade.PUBLISHED,
                Message.of(
                        "begun.source.peeringDb",
                        tag,
                        String.valueOf(object.id()),
                        object.source().file()),
                object.source());
    }

    /// The file of relations says so.
    public Evidence relations(String field) {
        RowSource source = sources.relationsSource();
        return evidence(field, Grade.PUBLISHED, Message.of("begun.source.relations", source.file()), source);
    }

    /// The file of users says so.
    public Evidence users(String field, Message what) {
        return evidence(field, Grade.PUBLISHED, what, sources.usersSource());
    }

    /// A registry says so.
    public Evidence delegated(String field) {
        RowSource source = sources.delegatedSource();
        return evidence(field, Grade.PUBLISHED, Message.of("begun.source.delegated", source.file()), source);
    }

    /// It follows from what a source says, but nobody says it.
    public Evidence estimate(String field, Message why, RowSource source) {
        return evidence(field, Grade.ESTIMATE, why, source);
    }

    /// Nobody says so: something stands in for what is not known.
    public Evidence standIn(String field, Message why) {
        return new Evidence(field, Grade.DEFAULT, texts.format(why), null, null, null, false);
    }

    private Evidence evidence(String field, Grade grade, Message source, RowSource of) {
        return new Evidence(field, grade, texts.format(source), of.date(), null, null, false);
    }
}
