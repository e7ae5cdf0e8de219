package org.ixplanner.engine.routing;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.SiteKind;
import org.ixplanner.engine.plan.network.Network;

/// Where networks are outside the country that is planned for.
///
/// @param plan whose sites
public record ForeignGround(Plan plan) {

    /// Sites abroad at which the network is, by id.
    public List<String> sites(Network network) {
        return network.pops().stream().filter(this::isAbroad).sorted().toList();
    }

    /// Whether the site is in another country.
    public boolean isAbroad(String site) {
        String home = plan.header().country();
        return plan.sites()
                .find(site)
                .filter(found -> !found.country().equals(home))
                .isPresent();
    }

    /// Where two networks abroad can be taken to meet: sites abroad of both, else of either, else any hub.
    List<String> shared(Network one, Network other) {
        List<String> common = sites(one).stream().filter(other.pops()::contains).toList();
        if (!common.isEmpty()) {
            return common;
        }
        SortedSet<String> either = new TreeSet<>(sites(one));
        either.addAll(sites(other));
        return either.isEmpty() ? hubs() : List.copyOf(either);
    }

    private List<String> hubs() {
        return plan.sites().stream()
                .filter(site -> site.siteKind() == SiteKind.FOREIGN_HUB)
                .map(Site::id)
                .filter(this::isAbroad)
                .sorted()
                .toList();
    }
}
