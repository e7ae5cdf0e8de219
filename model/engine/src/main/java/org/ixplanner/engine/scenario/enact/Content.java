package org.ixplanner.engine.scenario.enact;

import java.util.List;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.content.DemandMix;
import org.ixplanner.engine.plan.lever.ContentLever;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.plan.schema.Kind;

/// Where content is, and where users enter their network.
final class Content {

    private Content() {}

    static void pull(Stage stage, ContentLever lever) {
        switch (lever) {
            case ContentLever.PlaceCache(var cache) -> stage.put(cache);
            case ContentLever.RemoveCache(var cache) -> stage.remove(Kind.CACHE, cache);
            case ContentLever.SetMappingShare(var group, var share) ->
                stage.plan()
                        .contentGroups()
                        .find(group)
                        .ifPresent(found -> stage.put(Stage.with(ContentGroup.NOUN, found, "mappingShare", share)));
            case ContentLever.MoveHostingHome(var share) ->
                stage.each(Kind.DEMAND_MIX, stage.plan().demandMixes(), mix -> movedHome(mix, share));
            case ContentLever.SetGateway(var network, var city, var site) -> gateway(stage, network, city, site);
        }
    }

    private static DemandMix movedHome(DemandMix mix, double share) {
        double moved = mix.restOfWorldShare() * share;
        return new DemandMix(
                mix.networkKind(),
                mix.domesticShare() + moved,
                mix.userToUserShare(),
                mix.restOfWorldShare() - moved,
                mix.groups(),
                mix.evidence());
    }

    private static void gateway(Stage stage, Asn asn, String city, String site) {
        stage.plan().network(asn).ifPresent(network -> {
            List<Users> users = network.users().stream()
                    .map(row -> city.equals(row.city()) ? Stage.with(Users.NOUN, row, "gateway", site) : row)
                    .toList();
            stage.put(Stage.with(Network.NOUN, network, "users", users));
        });
    }
}
