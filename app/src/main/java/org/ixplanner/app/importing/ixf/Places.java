package org.ixplanner.app.importing.ixf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ixplanner.app.importing.offer.BareName;
import org.ixplanner.app.importing.offer.ImportOptions;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.SiteKind;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.ixf.IxfData.Exchange;
import org.ixplanner.exchange.ixf.IxfData.Port;
import org.ixplanner.exchange.ixf.IxfData.Switch;
import org.ixplanner.maps.basemap.Gazetteer;
import org.ixplanner.maps.basemap.Town;

/// The buildings of a member list as sites of a plan. Used once.
final class Places {

    private final ImportOptions options;
    private final Said said;
    private final Gazetteer gazetteer;
    private final Map<String, Site> sites = new LinkedHashMap<>();

    Places(ImportOptions options, Said said, Gazetteer gazetteer) {
        this.options = options;
        this.said = said;
        this.gazetteer = gazetteer;
    }

    /// All sites that were asked for.
    List<Site> sites() {
        return List.copyOf(sites.values());
    }

    /// The site of a port: the building that the port names, else that of its switch; empty if neither says one.
    Optional<String> of(Exchange exchange, Port port) {
        Optional<Switch> device = exchange.switches().stream()
                .filter(candidate ->
                        candidate.id().isPresent() && candidate.id().equals(port.device()))
                .findFirst();
        if (port.facility().isEmpty()) {
            return device.flatMap(found -> of(exchange, found));
        }
        String country = device.map(Switch::country).orElse("");
        return of(exchange, new Switch(OptionalLong.empty(), "", port.facility(), "", country));
    }

    /// The site of a switch; empty if the list does not say in which building it is.
    Optional<String> of(Exchange exchange, Switch device) {
        if (device.facility().isEmpty() && device.building().isEmpty()) {
            return Optional.empty();
        }
        Optional<Site> known = known(device);
        String key = known.map(Site::id).orElseGet(() -> key(device));
        sites.computeIfAbsent(key, _ -> known.orElseGet(() -> fresh(key, exchange, device)));
        return Optional.of(key);
    }

    // The plan may call a building with its town or without.
    private Optional<Site> known(Switch device) {
        for (Site site : options.plan().sites()) {
            boolean isNumber = device.facility().isPresent()
                    && site.id().equals(Keys.peeringDbBuilding(device.facility().getAsLong()));
            boolean isName = !device.building().isEmpty()
                    && (BareName.same(site.name(), device.building())
                            || BareName.same(site.name(), device.building() + " " + device.city()));
            if (isNumber || isName) {
                return Optional.of(site);
            }
        }
        return Optional.empty();
    }

    private static String key(Switch device) {
        return device.facility().isPresent()
                ? Keys.peeringDbBuilding(device.facility().getAsLong())
                : Keys.named(device.building() + " " + device.city());
    }

    private Site fresh(String key, Exchange exchange, Switch device) {
        String country = Keys.country(device.country())
                .or(() -> Keys.country(exchange.country()))
                .orElse(options.home());
        Optional<Town> town = town(device.city(), country);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(said.published("name"));
        town.ifPresent(found -> evidence.add(said.estimate("place", Message.of("begun.source.town", found.name()))));
        String name = device.building().isEmpty()
                ? options.texts()
                        .format(Message.of(
                                "import.ixf.facility",
                                String.valueOf(device.facility().orElse(0))))
                : device.building();
        return new Site(
                key,
                Keys.cut(name),
                SiteKind.DATA_CENTRE,
                town.map(Town::at).orElse(null),
                country,
                null,
                null,
                null,
                null,
                null,
                "",
                evidence);
    }

    private Optional<Town> town(String city, String country) {
        return city.isEmpty()
                ? Optional.empty()
                : gazetteer.named(city).stream()
                        .filter(town -> town.country().equals(country))
                        .findFirst();
    }
}
