package org.ixplanner.app.importing.country.known;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ixplanner.exchange.apnic.UsersData;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Network;

/// Which networks a plan begins with. At home: those that have users, are in PeeringDB or at an exchange, and whoever
/// sells to them. Abroad: who sells to these, and members of the exchanges.
///
/// @param home AS numbers, those with most users first
/// @param abroad AS numbers, those with most customers at home first
/// @param unknown AS numbers of providers and members of which no file says the country
public record Chosen(List<Long> home, List<Long> abroad, SortedSet<Long> unknown) {

    public static Chosen of(String country, CountrySources sources, Economies economies, Members members) {
        Set<Long> home = new HashSet<>();
        Set<Long> abroad = new HashSet<>();
        SortedSet<Long> unknown = new TreeSet<>();
        Deque<Long> open = new ArrayDeque<>();
        Set<Long> seen = new HashSet<>();
        candidates(country, sources, economies).forEach(open::add);
        members.ports().values().forEach(ports -> open.addAll(ports.keySet()));
        while (!open.isEmpty()) {
            long asn = open.removeFirst();
            if (seen.add(asn)) {
                String economy =
                        economies.of(asn).map(Economies.Economy::country).orElse("");
                if (economy.isEmpty()) {
                    unknown.add(asn);
                } else if (economy.equals(country)) {
                    home.add(asn);
                    sources.providers(asn).forEach(open::add);
                } else {
                    abroad.add(asn);
                }
            }
        }
        Map<Long, Integer> customers = new HashMap<>();
        home.forEach(asn -> sources.providers(asn).forEach(provider -> customers.merge(provider, 1, Integer::sum)));
        return new Chosen(
                home.stream()
                        .sorted(Comparator.comparingDouble((Long asn) -> -weight(economies, asn))
                                .thenComparingInt(asn -> -customers.getOrDefault(asn, 0))
                                .thenComparing(Comparator.naturalOrder()))
                        .toList(),
                abroad.stream()
                        .sorted(Comparator.comparingInt((Long asn) -> -customers.getOrDefault(asn, 0))
                                .thenComparing(Comparator.naturalOrder()))
                        .toList(),
                unknown);
    }

    private static Stream<Long> candidates(String country, CountrySources sources, Economies economies) {
        Stream<Long> withUsers = sources.users().rows().stream()
                .filter(row -> row.country().equals(country))
                .map(UsersData.Row::asn);
        Stream<Long> listed = sources.peeringDb().networks().stream().map(Network::asn);
        return Stream.concat(withUsers, listed).filter(asn -> economies
                .of(asn)
                .filter(economy -> economy.country().equals(country))
                .isPresent());
    }

    private static double weight(Economies economies, long asn) {
        return economies
                .usersAtHome(asn)
                .map(row -> {
                    Long users = row.users();
                    return users == null ? row.percent() : users.doubleValue();
                })
                .orElse(0.0);
    }
}
