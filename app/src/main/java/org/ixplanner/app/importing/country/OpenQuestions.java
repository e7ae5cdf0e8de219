package org.ixplanner.app.importing.country;

import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ixplanner.app.importing.country.known.Chosen;
import org.ixplanner.app.importing.country.known.CountrySources;
import org.ixplanner.app.importing.country.known.Words;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.apnic.UsersData;

/// What no file says of a country.
///
/// @param home the country
/// @param sources what was read
/// @param chosen the networks
/// @param plan what was made of it
record OpenQuestions(String home, CountrySources sources, Chosen chosen, Plan plan) {

    private static final int MOST_NAMED = 12;

    /// The questions, in the order in which they matter to what is simulated.
    List<Message> of(
            OptionalLong usersOfCountry,
            Buildings buildings,
            Abroad abroad,
            NetworkRows rows,
            ExchangeRows exchanges,
            PeeringRows peerings) {
        Open open = new Open();
        askForUsers(open, usersOfCountry);
        open.when(sources.relations().isEmpty(), Message.of("begun.open.noRelations"));
        open.when(plan.exchanges().size() == 0, Message.of("begun.open.noExchanges"));
        SortedSet<Long> unknown = new TreeSet<>(chosen.unknown());
        open.count(unknown.size(), count -> Message.of("begun.open.unknownCountry", count, named(unknown)));
        open.count(exchanges.leftOut(), count -> Message.of("begun.open.leftOutMembers", count));
        open.when(abroad.hubs().isEmpty() && !chosen.abroad().isEmpty(), Message.of("begun.open.noHubs"));
        open.count(rows.unplaced(), count -> Message.of("begun.open.unplaced", count));
        open.count(exchanges.speedless(), count -> Message.of("begun.open.speedless", count));
        open.count(peerings.placeless(), count -> Message.of("begun.open.placelessPeers", count));
        open.count(rows.unnamed(), count -> Message.of("begun.open.unnamed", count));
        open.count(
                buildings.displaced().size(),
                count -> Message.of("begun.open.displaced", count, String.join("; ", buildings.displaced())));
        open.when(true, Message.of("begun.open.money"));
        return open.all();
    }

    private void askForUsers(Open open, OptionalLong usersOfCountry) {
        boolean hasUsers =
                plan.networks().stream().anyMatch(network -> !network.users().isEmpty());
        boolean isShared =
                sources.users().rows().stream().anyMatch(row -> row.country().equals(home) && row.users() == null);
        open.when(!hasUsers, Message.of("begun.open.noUsers"));
        open.when(
                isShared && usersOfCountry.isEmpty(),
                Message.of("begun.open.howManyUsers", sources.usersSource().file(), NetworkRows.STAND_IN_USERS));
        List<UsersData.Row> elsewhere = sources.users().rows().stream()
                .filter(row -> row.country().equals(home))
                .filter(row -> !chosen.home().contains(row.asn()))
                .toList();
        open.count(
                elsewhere.size(),
                count -> Message.of(
                        "begun.open.elsewhere",
                        count,
                        Words.percent(elsewhere.stream()
                                .mapToDouble(UsersData.Row::percent)
                                .sum())));
        open.when(hasUsers, Message.of("begun.open.access"));
        open.when(hasUsers, Message.of("begun.open.content"));
    }

    private static String named(SortedSet<Long> asns) {
        String first = asns.stream().limit(MOST_NAMED).map(asn -> "AS" + asn).collect(Collectors.joining(", "));
        return asns.size() > MOST_NAMED ? first + " …" : first;
    }
}
