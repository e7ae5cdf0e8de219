package org.ixplanner.app.importing.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.app.importing.country.known.Told;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.SiteKind;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.peeringdb.PeeringDbObject;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Exchange;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.ExchangeSite;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Facility;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Presence;
import org.ixplanner.maps.basemap.Gazetteer;
import org.ixplanner.maps.basemap.Town;
import org.jspecify.annotations.Nullable;

/// The sites of a plan. Used once.
final class Buildings {

    private final String home;
    private final Told told;
    private final CountryAtlas atlas;
    private final Gazetteer gazetteer;
    private final Owners owners;
    // Looked up, never iterated.
    private final Map<Long, Facility> facilities = new HashMap<>();
    private final Map<String, Site> sites = new LinkedHashMap<>();
    private final List<String> displaced = new ArrayList<>();

    Buildings(String home, Told told, CountryAtlas atlas, Gazetteer gazetteer, Owners owners) {
        this.home = home;
        this.told = told;
        this.atlas = atlas;
        this.gazetteer = gazetteer;
        this.owners = owners;
        for (Facility facility : told.sources().peeringDb().facilities()) {
            facilities.put(facility.id(), facility);
        }
    }

    /// What the plan calls the building with this number.
    static String id(long facility) {
        return "pdb-fac-" + facility;
    }

    /// All sites that were asked for.
    List<Site> sites() {
        return List.copyOf(sites.values());
    }

    /// Names of buildings whose coordinates lie in another country and were left out.
    List<String> displaced() {
        return List.copyOf(displaced);
    }

    /// Every building in the country.
    void addAll() {
        for (Facility facility : told.sources().peeringDb().facilities()) {
            if (facility.country().equals(home)) {
                add(facility, SiteKind.DATA_CENTRE);
            }
        }
    }

    /// Where an exchange is: its buildings, else one in its city of which nothing more is known.
    List<String> of(Exchange exchange) {
        List<String> found = new ArrayList<>();
        for (ExchangeSite site : told.sources().peeringDb().exchangeSites()) {
            if (site.exchange() == exchange.id()) {
                found.add(atHome(site.facility(), site.name(), site.city(), "ixfac", site));
            }
        }
        return found.isEmpty()
                ? List.of(unknown(exchange))
                : found.stream().distinct().toList();
    }

    /// The site of a network's building at home.
    String of(Presence presence) {
        return atHome(presence.facility(), presence.name(), presence.city(), "netfac", presence);
    }

    /// A building abroad where networks of the plan meet.
    String hub(Facility facility) {
        return add(facility, SiteKind.FOREIGN_HUB);
    }

    /// The building with this number, if its row was read and says where it stands.
    Optional<Facility> placed(long number) {
        return Optional.ofNullable(facilities.get(number)).filter(facility -> facility.place() != null);
    }

    /// What stands in for the place of networks at home of which no file says where they are: the capital.
    String capital() {
        String id = "unknown-place";
        sites.computeIfAbsent(id, _ -> {
            Optional<Town> town = capitalTown();
            Message name = town.isEmpty()
                    ? Message.of("begun.site.nowhere")
                    : Message.of("begun.site.capital", town.get().name());
            return site(
                    id,
                    told.texts().format(name),
                    SiteKind.POP,
                    town.map(Town::at).orElse(null),
                    null,
                    town.isEmpty() ? List.of() : List.of(told.standIn("place", Message.of("begun.source.capital"))));
        });
        return id;
    }

    /// Where the capital is; null if the gazetteer does not know.
    @Nullable
    LonLat capitalPlace() {
        return capitalTown().map(Town::at).orElse(null);
    }

    private Optional<Town> capitalTown() {
        return gazetteer.towns().stream()
                .filter(town -> town.country().equals(home) && town.isCapital())
                .findFirst();
    }

    private String unknown(Exchange exchange) {
        String id = "pdb-ix-" + exchange.id() + "-building";
        String name = told.texts().format(Message.of("begun.site.exchange", exchange.name()));
        town(exchange.city())
                .ifPresentOrElse(
                        town -> sites.put(
                                id,
                                site(
                                        id,
                                        name,
                                        SiteKind.EXCHANGE_LOCATION,
                                        town.at(),
                                        null,
                                        List.of(inTown("place", town, exchange)))),
                        () -> sites.put(id, site(id, name, SiteKind.EXCHANGE_LOCATION, null, null, List.of())));
        return id;
    }

    // The building's own row says more than the row that mentions it, but may be on a page that was not read.
    private String atHome(long number, String name, String city, String tag, PeeringDbObject row) {
        Facility facility = facilities.get(number);
        if (facility != null) {
            return add(facility, facility.country().equals(home) ? SiteKind.DATA_CENTRE : SiteKind.FOREIGN_HUB);
        }
        String id = id(number);
        sites.computeIfAbsent(id, _ -> {
            List<Evidence> evidence = new ArrayList<>();
            evidence.add(told.peeringDb("name", tag, row));
            Optional<Town> town = town(city);
            town.ifPresent(found -> evidence.add(inTown("place", found, row)));
            return site(
                    id,
                    name.isBlank() ? id : name,
                    SiteKind.DATA_CENTRE,
                    town.map(Town::at).orElse(null),
                    null,
                    evidence);
        });
        return id;
    }

    private String add(Facility facility, SiteKind kind) {
        String id = id(facility.id());
        sites.computeIfAbsent(id, _ -> {
            List<Evidence> evidence = new ArrayList<>();
            evidence.add(told.peeringDb("name", "fac", facility));
            LonLat place = checked(facility, evidence);
            return new Site(
                    id,
                    facility.name(),
                    kind,
                    place,
                    facility.country(),
                    owners.key(facility.organisation()),
                    null,
                    null,
                    null,
                    null,
                    "",
                    evidence);
        });
        return id;
    }

    // A geocoder's place is taken if it lies in the country that the row names; latitude and longitude that are
    // swapped are known by lying in it the other way round.
    private @Nullable LonLat checked(Facility facility, List<Evidence> evidence) {
        LonLat place = facility.place();
        if (place == null) {
            Optional<Town> town = facility.country().equals(home) ? town(facility.city()) : Optional.empty();
            town.ifPresent(found -> evidence.add(inTown("place", found, facility)));
            return town.map(Town::at).orElse(null);
        }
        if (isIn(facility.country(), place)) {
            evidence.add(told.peeringDb("place", "fac", facility));
            return place;
        }
        boolean canSwap = StrictMath.abs(place.lonDeg()) <= 90;
        LonLat swapped = canSwap ? new LonLat(place.latDeg(), place.lonDeg()) : place;
        if (canSwap && isIn(facility.country(), swapped)) {
            evidence.add(told.estimate("place", Message.of("begun.source.swapped"), facility.source()));
            return swapped;
        }
        displaced.add(facility.name());
        return null;
    }

    private boolean isIn(String country, LonLat place) {
        return !atlas.knows(country) || atlas.distanceKm(country, place) <= atlas.toleranceKm();
    }

    private Optional<Town> town(String city) {
        return city.isBlank()
                ? Optional.empty()
                : gazetteer.named(city).stream()
                        .filter(town -> town.country().equals(home))
                        .findFirst();
    }

    private Evidence inTown(String field, Town town, PeeringDbObject row) {
        return told.estimate(field, Message.of("begun.source.town", town.name()), row.source());
    }

    private Site site(
            String id,
            String name,
            SiteKind kind,
            @Nullable LonLat place,
            @Nullable String operator,
            List<Evidence> evidence) {
        return new Site(id, name, kind, place, home, operator, null, null, null, null, "", evidence);
    }
}
