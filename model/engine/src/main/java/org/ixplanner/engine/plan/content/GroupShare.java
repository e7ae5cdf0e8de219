package org.ixplanner.engine.plan.content;

import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;

import java.util.List;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;

/// A content group's share of the demand.
///
/// @param group which
/// @param share of the peak demand of the users
/// @param evidence where its values come from
public record GroupShare(String group, double share, List<Evidence> evidence) {

    /// The schema rows.
    public static final Noun<GroupShare> NOUN = Noun.of(
            GroupShare.class,
            "groupShare",
            required("group", Types.reference(Kind.CONTENT_GROUP), METHOD),
            required("share", Types.share(), METHOD),
            Evidence.list());

    /// Keeps its own copy of the list.
    public GroupShare {
        evidence = List.copyOf(evidence);
    }
}
