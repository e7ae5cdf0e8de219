package org.ixplanner.engine.plan.content;

import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;

import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;

/// A content group's share of the demand.
///
/// @param group which
/// @param share of the peak demand of the users
public record GroupShare(String group, double share) {

    /// The schema rows.
    public static final Noun<GroupShare> NOUN = Noun.of(
            GroupShare.class,
            "groupShare",
            required("group", Types.reference(Kind.CONTENT_GROUP), METHOD),
            required("share", Types.share(), METHOD));
}
