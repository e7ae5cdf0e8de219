package org.ixplanner.engine.plan.content;

import static org.ixplanner.engine.plan.schema.Field.list;
import static org.ixplanner.engine.plan.schema.Field.required;
import static org.ixplanner.engine.plan.schema.FieldSource.METHOD;

import java.util.List;
import java.util.Locale;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Types;

/// What the users of one kind of network ask for, as shares of their peak demand. The shares add up to 1.
///
/// @param networkKind whose users
/// @param domesticShare content hosted in the country, over the hosts by their weight
/// @param userToUserShare between users of the country, over the networks by their subscribers
/// @param restOfWorldShare everything else abroad
/// @param groups the content groups
/// @param evidence where its values come from
public record DemandMix(
        NetworkKind networkKind,
        double domesticShare,
        double userToUserShare,
        double restOfWorldShare,
        List<GroupShare> groups,
        List<Evidence> evidence)
        implements PlanItem {

    /// The schema rows.
    public static final Noun<DemandMix> NOUN = Noun.of(
            DemandMix.class,
            "demandMix",
            required("networkKind", Types.choice(NetworkKind.class), METHOD),
            required("domesticShare", Types.share(), METHOD),
            required("userToUserShare", Types.share(), METHOD),
            required("restOfWorldShare", Types.share(), METHOD),
            list("groups", Types.part(GroupShare.NOUN), METHOD),
            Evidence.list());

    /// Keeps its own copies of the lists.
    public DemandMix {
        groups = List.copyOf(groups);
        evidence = List.copyOf(evidence);
    }

    /// The sum of all shares: 1 in a sound plan.
    public double totalShare() {
        double total = domesticShare + userToUserShare + restOfWorldShare;
        for (GroupShare group : groups) {
            total += group.share();
        }
        return total;
    }

    @Override
    public Kind kind() {
        return Kind.DEMAND_MIX;
    }

    @Override
    public String key() {
        return networkKind.name().toLowerCase(Locale.ROOT);
    }
}
