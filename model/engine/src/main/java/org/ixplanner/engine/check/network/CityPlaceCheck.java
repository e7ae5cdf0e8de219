package org.ixplanner.engine.check.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Users;

/// Cities that bear one name in one country but lie apart: a coordinate is wrong, or they are two cities.
final class CityPlaceCheck implements Check {

    /// Wider than any city, so that two ideas of its centre are not a mistake.
    private static final double APART_KM = 50;

    private record City(String name, String country) {}

    private record Known(LonLat place, String where) {}

    @Override
    public String id() {
        return "city-place";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Map<City, Known> known = new HashMap<>();
        for (Row<FibreNode> row : Row.of(input.plan().fibreNodes())) {
            FibreNode node = row.item();
            String country = node.country();
            if (country != null) {
                known.putIfAbsent(new City(node.name(), country), new Known(node.place(), row.name()));
            }
        }
        for (Row<Network> row : Row.of(input.plan().networks())) {
            List<Users> users = row.item().users();
            for (int i = 0; i < users.size(); i++) {
                look(row, row.path().at("users").at(i).at("place"), users.get(i), known, findings);
            }
        }
        return findings.all();
    }

    private static void look(Row<Network> row, PlanPath path, Users users, Map<City, Known> known, Findings findings) {
        LonLat place = users.place();
        String name = users.city();
        if (place == null || name == null) {
            return;
        }
        City city = new City(name, row.item().economy());
        Known first = known.putIfAbsent(city, new Known(place, row.name()));
        if (first == null) {
            return;
        }
        double km = first.place.distanceKm(place);
        if (km > APART_KM) {
            findings.warning(path, "", name, row.name(), km, first.where);
        }
    }
}
