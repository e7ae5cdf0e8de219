package org.ixplanner.engine.fibre;

import java.util.Optional;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;
import org.jspecify.annotations.Nullable;

/// A place on the ground where traffic can be.
///
/// @param id the site's id, or a name of its own
/// @param place where it is, null if unknown
/// @param country the country it is in
/// @param node the fibre node in or nearest to it, null if it is off the fibre
public record Spot(String id, @Nullable LonLat place, String country, @Nullable String node) {

    // The name tells most apart; the rest is compared.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /// The spot of a site; where the site has no place of its own, that of its fibre node.
    public static Spot of(Plan plan, Site site) {
        String node = site.fibreNode();
        LonLat place = site.place();
        if (place == null && node != null) {
            place = plan.fibreNodes().find(node).map(FibreNode::place).orElse(null);
        }
        return new Spot(site.id(), place, site.country(), node);
    }

    /// How far it is from another as the crow flies, in kilometres; empty if one of the places is unknown.
    public Optional<Double> crowKm(Spot other) {
        LonLat from = place;
        LonLat to = other.place;
        return from == null || to == null ? Optional.empty() : Optional.of(from.distanceKm(to));
    }
}
