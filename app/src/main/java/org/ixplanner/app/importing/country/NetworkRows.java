package org.ixplanner.app.importing.country;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ixplanner.app.importing.country.known.Chosen;
import org.ixplanner.app.importing.country.known.Economies;
import org.ixplanner.app.importing.country.known.Told;
import org.ixplanner.app.importing.country.known.Words;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.network.AccessKind;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.apnic.UsersData;
import org.ixplanner.exchange.peeringdb.PeeringDbObject;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Presence;
import org.jspecify.annotations.Nullable;

/// The networks of a plan. Used once.
final class NetworkRows {

    /// Where only shares are known, what stands in for the number of the country's users: with it a share of a
    /// thousandth is a thousand users.
    static final long STAND_IN_USERS = 1_000_000;

    private final String home;
    private final Told told;
    private final Chosen chosen;
    private final Economies economies;
    private final Buildings buildings;
    private final Abroad abroad;
    private final Owners owners;
    private final OptionalLong usersOfCountry;
    private final Set<Long> inPlan = new TreeSet<>();
    private int unplaced;
    private int unnamed;

    NetworkRows(
            String home,
            Told told,
            Chosen chosen,
            Economies economies,
            Buildings buildings,
            Abroad abroad,
            Owners owners,
            OptionalLong usersOfCountry) {
        this.home = home;
        this.told = told;
        this.chosen = chosen;
        this.economies = economies;
        this.buildings = buildings;
        this.abroad = abroad;
        this.owners = owners;
        this.usersOfCountry = usersOfCountry;
        inPlan.addAll(chosen.home());
        inPlan.addAll(chosen.abroad());
    }

    /// All of them: at home, then abroad.
    List<Network> all() {
        List<Network> all = new ArrayList<>();
        chosen.home().forEach(asn -> all.add(atHome(asn)));
        chosen.abroad().forEach(asn -> all.add(outside(asn)));
        return all;
    }

    /// Networks of which no file says where they are.
    int unplaced() {
        return unplaced;
    }

    /// Networks of which no file says the name.
    int unnamed() {
        return unnamed;
    }

    private Network atHome(long asn) {
        List<Evidence> evidence = new ArrayList<>();
        SortedSet<String> pops = buildingsAtHome(asn, evidence);
        if (pops.isEmpty()) {
            unplaced++;
            pops.add(buildings.capital());
            evidence.add(told.standIn("pops", Message.of("begun.source.noPlace")));
        }
        return network(asn, List.copyOf(pops), users(asn), contracts(asn), evidence);
    }

    private Network outside(long asn) {
        List<Evidence> evidence = new ArrayList<>();
        SortedSet<String> pops = buildingsAtHome(asn, evidence);
        Presence nearest = abroad.of(asn).orElse(null);
        if (nearest != null) {
            pops.add(Buildings.id(nearest.facility()));
            evidence.add(told.estimate("pops", Message.of("begun.source.nearest"), nearest.source()));
        } else if (pops.isEmpty()) {
            unplaced++;
            abroad.hubs().stream().findFirst().ifPresent(hub -> {
                pops.add(Buildings.id(hub.id()));
                evidence.add(told.standIn("pops", Message.of("begun.source.noHub")));
            });
        }
        return network(asn, List.copyOf(pops), List.of(), List.of(), evidence);
    }

    private SortedSet<String> buildingsAtHome(long asn, List<Evidence> evidence) {
        SortedSet<String> found = new TreeSet<>();
        for (Presence presence : economies.buildings(asn)) {
            if (presence.country().equals(home)) {
                if (found.isEmpty()) {
                    evidence.add(told.peeringDb("pops", "netfac", presence));
                }
                found.add(buildings.of(presence));
            }
        }
        return found;
    }

    private Network network(
            long asn, List<String> pops, List<Users> users, List<Contract> contracts, List<Evidence> evidence) {
        PeeringDbObject.Network row = economies.network(asn).orElse(null);
        Economies.Economy economy = economies.of(asn).orElseThrow();
        evidence.add(economy.evidence());
        if (row == null) {
            unnamed++;
        } else {
            evidence.add(told.peeringDb("name", "net", row));
        }
        return new Network(
                new Asn(asn),
                row == null ? "AS" + asn : row.name(),
                row == null ? null : owners.key(row.organisation()),
                kind(row, users, evidence),
                economy.country(),
                null,
                users,
                0,
                0,
                pops,
                List.of(),
                policy(row, evidence),
                1,
                contracts,
                List.of(),
                evidence);
    }

    private NetworkKind kind(PeeringDbObject.@Nullable Network row, List<Users> users, List<Evidence> evidence) {
        NetworkKind stated = row == null ? null : Words.kind(row.types());
        if (row != null && stated != null) {
            evidence.add(told.peeringDb("networkKind", "net", row));
            return stated;
        }
        NetworkKind kind = users.isEmpty() ? NetworkKind.TRANSIT : NetworkKind.ACCESS;
        evidence.add(told.standIn(
                "networkKind", Message.of(users.isEmpty() ? "begun.source.noKind" : "begun.source.hasUsers")));
        return kind;
    }

    private PeeringPolicy policy(PeeringDbObject.@Nullable Network row, List<Evidence> evidence) {
        PeeringPolicy stated = row == null ? null : Words.policy(row.policy());
        if (row != null && stated != null) {
            evidence.add(told.peeringDb("policy", "net", row));
            return stated;
        }
        evidence.add(told.standIn("policy", Message.of("begun.source.noPolicy")));
        return PeeringPolicy.OPEN;
    }

    private List<Users> users(long asn) {
        UsersData.Row row = economies.usersAtHome(asn).orElse(null);
        if (row == null) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(told.standIn("access", Message.of("begun.source.noAccess")));
        Long counted = row.users();
        String file = told.sources().usersSource().file();
        String percent = Words.percent(row.percent());
        long subscribers;
        if (counted != null) {
            subscribers = counted;
            evidence.add(told.users("subscribers", Message.of("begun.source.users", file)));
        } else if (usersOfCountry.isPresent()) {
            subscribers = StrictMath.round(row.percent() / 100 * usersOfCountry.getAsLong());
            evidence.add(told.users(
                    "subscribers", Message.of("begun.source.share", percent, file, usersOfCountry.getAsLong())));
        } else {
            subscribers = StrictMath.round(row.percent() / 100 * STAND_IN_USERS);
            evidence.add(
                    told.standIn("subscribers", Message.of("begun.source.shareOnly", percent, file, STAND_IN_USERS)));
        }
        return List.of(new Users(null, AccessKind.MOBILE, null, subscribers, null, null, null, evidence));
    }

    private List<Contract> contracts(long asn) {
        return told.sources()
                .providers(asn)
                .filter(inPlan::contains)
                .mapToObj(provider -> new Contract(
                        new Asn(provider),
                        null,
                        null,
                        null,
                        null,
                        0,
                        List.of(),
                        null,
                        null,
                        null,
                        false,
                        List.of(told.relations("provider"))))
                .toList();
    }
}
