package org.ixplanner.engine.check.ground;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Users;
import org.jspecify.annotations.Nullable;

/// Sites, fibre nodes and cities of users that do not lie in the country they claim.
final class OffCountryCheck implements Check {

    /// No outline is that wrong: the place or the country is.
    private static final double FAR_KM = 500;

    @Override
    public String id() {
        return "off-country";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Ground ground = Ground.of(input.plan());
        for (Row<Site> row : ground.sites()) {
            look(
                    input.atlas(),
                    row.path(),
                    row.name(),
                    row.item().place(),
                    row.item().country(),
                    findings);
        }
        for (Row<FibreNode> row : ground.nodes()) {
            look(
                    input.atlas(),
                    row.path(),
                    row.name(),
                    row.item().place(),
                    row.item().country(),
                    findings);
        }
        for (Row<Network> row : Row.of(input.plan().networks())) {
            cities(input.atlas(), row, findings);
        }
        return findings.all();
    }

    private static void cities(CountryAtlas atlas, Row<Network> row, Findings findings) {
        List<Users> users = row.item().users();
        for (int i = 0; i < users.size(); i++) {
            LonLat place = users.get(i).place();
            if (place != null) {
                String city = users.get(i).city();
                String name = city == null ? row.name() : city + ", " + row.name();
                look(
                        atlas,
                        row.path().at("users").at(i),
                        name,
                        place,
                        row.item().economy(),
                        findings);
            }
        }
    }

    private static void look(
            CountryAtlas atlas,
            PlanPath path,
            String name,
            @Nullable LonLat place,
            @Nullable String country,
            Findings findings) {
        // A code of no country is told by another check; an unknown place or country cannot be judged.
        if (place == null || country == null || !atlas.knows(country)) {
            return;
        }
        double km = atlas.distanceKm(country, place);
        if (km <= atlas.toleranceKm()) {
            return;
        }
        Severity severity = km > FAR_KM ? Severity.ERROR : Severity.WARNING;
        String there = atlas.countryAt(place).orElse("");
        if (isRightSwapped(atlas, country, place)) {
            findings.add(severity, path.at("place"), "swapped", name, country, km);
        } else if (there.isEmpty() || there.equals(country)) {
            findings.add(severity, path.at("place"), "off", name, country, km);
        } else {
            findings.add(severity, path.at("place"), "elsewhere", name, country, km, there);
        }
    }

    private static boolean isRightSwapped(CountryAtlas atlas, String country, LonLat place) {
        return Math.abs(place.lonDeg()) <= 90
                && atlas.distanceKm(country, new LonLat(place.latDeg(), place.lonDeg())) <= atlas.toleranceKm();
    }
}
