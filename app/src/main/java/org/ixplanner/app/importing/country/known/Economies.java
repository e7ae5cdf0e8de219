package org.ixplanner.app.importing.country.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.apnic.UsersData;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Network;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Organisation;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Presence;
import org.ixplanner.exchange.rir.DelegatedData;

/// In which country a network counts: where it is registered, else where its owner is, else where most of its users,
/// else of its buildings, else of its customers are. Where no file says any of this, it is not known.
public final class Economies {

    /// A country and who says so.
    ///
    /// @param country ISO 3166-1 alpha-2
    /// @param evidence of the field `economy`
    public record Economy(String country, Evidence evidence) {}

    // Of one network's rows the one that counts: by users where they are counted, else by share.
    private static final Comparator<UsersData.Row> MOST = Comparator.comparingLong(
                    (UsersData.Row row) -> row.users() == null ? -1 : row.users())
            .thenComparingDouble(UsersData.Row::percent)
            .thenComparing(UsersData.Row::country, Comparator.reverseOrder());

    private final String home;
    private final Told told;
    private final DelegatedData.Countries delegated;
    // Looked up, never iterated.
    private final Map<Long, Network> networks = new HashMap<>();
    private final Map<Long, Organisation> organisations = new HashMap<>();
    private final Map<Long, List<UsersData.Row>> users = new HashMap<>();
    private final Map<Long, List<Presence>> buildings = new HashMap<>();

    public Economies(String home, CountrySources sources, Told told) {
        this.home = home;
        this.told = told;
        delegated = sources.delegated().countries();
        sources.peeringDb().networks().forEach(network -> networks.putIfAbsent(network.asn(), network));
        sources.peeringDb().organisations().forEach(owner -> organisations.put(owner.id(), owner));
        sources.users().rows().forEach(row -> users.computeIfAbsent(row.asn(), _ -> new ArrayList<>())
                .add(row));
        for (Presence presence : sources.peeringDb().presences()) {
            buildings.computeIfAbsent(presence.asn(), _ -> new ArrayList<>()).add(presence);
        }
    }

    /// The network as PeeringDB has it.
    public Optional<Network> network(long asn) {
        return Optional.ofNullable(networks.get(asn));
    }

    /// Its owner as PeeringDB has it.
    public Optional<Organisation> owner(long asn) {
        return network(asn).map(network -> organisations.get(network.organisation()));
    }

    /// Its users at home.
    public Optional<UsersData.Row> usersAtHome(long asn) {
        return users.getOrDefault(asn, List.of()).stream()
                .filter(row -> row.country().equals(home))
                .findFirst();
    }

    /// The buildings that it is in.
    public List<Presence> buildings(long asn) {
        return buildings.getOrDefault(asn, List.of());
    }

    /// Where it counts; empty if no file says it. Whose users are mostly at home counts at home, wherever it is
    /// registered: they are what is planned for.
    public Optional<Economy> of(long asn) {
        return stated(asn).or(() -> sold(asn));
    }

    private Optional<Economy> stated(long asn) {
        Optional<UsersData.Row> most =
                users.getOrDefault(asn, List.of()).stream().max(MOST);
        if (countsAtHome(asn, most)) {
            return Optional.of(
                    new Economy(home, told.users("economy", Message.of("begun.source.usersAtHome", file()))));
        }
        return registered(asn)
                .or(() -> owned(asn))
                .or(() -> most.map(row -> new Economy(
                        row.country(),
                        told.estimate(
                                "economy",
                                Message.of("begun.source.mostUsers", file()),
                                told.sources().usersSource()))))
                .or(() -> built(asn));
    }

    // Shares of two countries' users cannot be compared: there, whoever has users at home counts at home.
    private boolean countsAtHome(long asn, Optional<UsersData.Row> most) {
        return most.filter(row -> row.country().equals(home)).isPresent()
                || usersAtHome(asn).filter(row -> row.users() == null).isPresent();
    }

    private String file() {
        return told.sources().usersSource().file();
    }

    private Optional<Economy> registered(long asn) {
        return delegated.of(asn).map(block -> new Economy(block.country(), told.delegated("economy")));
    }

    private Optional<Economy> owned(long asn) {
        return owner(asn)
                .filter(owner -> !owner.country().isEmpty())
                .map(owner -> new Economy(owner.country(), told.peeringDb("economy", "org", owner)));
    }

    private Optional<Economy> built(long asn) {
        List<Presence> known = buildings(asn).stream()
                .filter(presence -> !presence.country().isEmpty())
                .toList();
        return most(known.stream().map(Presence::country))
                .map(country -> new Economy(
                        country,
                        told.estimate(
                                "economy",
                                Message.of("begun.source.mostBuildings"),
                                known.getFirst().source())));
    }

    // The last resort. Who sells only at home is taken to be there, who sells in several other countries to be a
    // carrier abroad; of one in between nothing can be said.
    private Optional<Economy> sold(long asn) {
        List<String> countries = told.sources()
                .customers(asn)
                .mapToObj(this::stated)
                .flatMap(Optional::stream)
                .map(Economy::country)
                .toList();
        List<String> others =
                countries.stream().filter(country -> !country.equals(home)).toList();
        if (!countries.isEmpty() && others.isEmpty()) {
            return Optional.of(new Economy(
                    home,
                    told.estimate(
                            "economy",
                            Message.of("begun.source.customersHere"),
                            told.sources().relationsSource())));
        }
        return others.stream().distinct().count() < 2
                ? Optional.empty()
                : most(others.stream())
                        .map(country -> new Economy(
                                country, told.standIn("economy", Message.of("begun.source.customersAbroad"))));
    }

    private static Optional<String> most(Stream<String> countries) {
        Map<String, Integer> counts = new TreeMap<>();
        countries.forEach(country -> counts.merge(country, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
