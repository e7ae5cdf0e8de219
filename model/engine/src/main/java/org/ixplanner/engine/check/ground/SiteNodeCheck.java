package org.ixplanner.engine.check.ground;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;

/// Sites far from the fibre node they are said to be at.
final class SiteNodeCheck implements Check {

    /// A node serves a city; farther off, the way to it is no detail any more.
    private static final double FAR_KM = 50;

    @Override
    public String id() {
        return "site-node";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Ground ground = Ground.of(input.plan());
        for (Row<Site> row : ground.sites()) {
            String key = row.item().fibreNode();
            FibreNode node = key == null ? null : ground.node(row, key).orElse(null);
            LonLat place = row.item().place();
            if (node != null && place != null) {
                double km = place.distanceKm(node.place());
                if (km > FAR_KM) {
                    findings.warning(row.path().at("fibreNode"), "", row.name(), Row.name(node), km);
                }
            }
        }
        return findings.all();
    }
}
