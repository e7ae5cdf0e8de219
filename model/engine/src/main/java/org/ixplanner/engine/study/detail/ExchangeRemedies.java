package org.ixplanner.engine.study.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeSite;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.routing.Ports;
import org.ixplanner.engine.simulation.walk.Scene;

/// Where two networks could meet at the exchanges at home.
final class ExchangeRemedies {

    private final Scene scene;
    private final List<Exchange> exchanges;

    /// @param scene of the result
    ExchangeRemedies(Scene scene) {
        this.scene = scene;
        exchanges = Billing.exchangesAtHome(scene.plan()).stream()
                .sorted(Comparator.comparing(Exchange::id))
                .toList();
    }

    /// The exchanges at which the network has a port at home, by id.
    List<String> joinedBy(Asn network) {
        return exchanges.stream()
                .filter(exchange -> !ports(exchange, network).isEmpty())
                .map(Exchange::id)
                .toList();
    }

    /// Every pair of ports, those that they have before those that they could take, with what it would take to meet
    /// there. Where they meet already is none of them.
    List<MeetingPlace> places(Asn from, Asn to) {
        List<MeetingPlace> places = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            List<String> exits = ports(exchange, from);
            List<String> entries = ports(exchange, to);
            List<Asn> joining = new ArrayList<>();
            if (exits.isEmpty()) {
                joining.add(from);
            }
            if (entries.isEmpty()) {
                joining.add(to);
            }
            for (String exit : exits.isEmpty() ? homeSites(exchange) : exits) {
                for (String entry : entries.isEmpty() ? homeSites(exchange) : entries) {
                    place(exchange, from, to, joining, exit, entry).forEach(places::add);
                }
            }
        }
        return places;
    }

    private Stream<MeetingPlace> place(
            Exchange exchange, Asn from, Asn to, List<Asn> joining, String exit, String entry) {
        List<Asn> agree = agreeing(exchange, from, to);
        boolean joined = exit.equals(entry) || (isOnFabric(exchange, exit) && isOnFabric(exchange, entry));
        if (!joining.isEmpty()) {
            return joined
                    ? Stream.of(new MeetingPlace(
                            Remedy.joining(exchange.id(), joining, agree, sites(exchange, joining, from, exit, entry)),
                            exit,
                            entry))
                    : Stream.empty();
        }
        if (!joined) {
            return agree.isEmpty()
                    ? Stream.of(new MeetingPlace(Remedy.fabric(exchange.id(), exit, entry), exit, entry))
                    : Stream.empty();
        }
        return agree.isEmpty()
                ? Stream.empty()
                : Stream.of(new MeetingPlace(Remedy.peer(exchange.id(), agree), exit, entry));
    }

    // Only where there is a choice.
    private static List<String> sites(Exchange exchange, List<Asn> joining, Asn from, String exit, String entry) {
        if (exchange.sites().size() < 2) {
            return List.of();
        }
        return joining.stream()
                .map(asn -> asn.equals(from) ? exit : entry)
                .distinct()
                .toList();
    }

    /// Who would have to agree to a session, because a route server alone does not join them.
    private List<Asn> agreeing(Exchange exchange, Asn from, Asn to) {
        if (scene.enacted().mandatoryExchanges().contains(exchange.id())) {
            return List.of();
        }
        if (!exchange.routeServer()) {
            return List.of(from, to);
        }
        return Stream.of(from, to).filter(asn -> !isReady(exchange, asn)).toList();
    }

    private boolean isReady(Exchange exchange, Asn asn) {
        PeeringPolicy policy = scene.network(asn).policy();
        boolean uses = exchange.members().stream()
                .filter(member -> member.network().equals(asn))
                .allMatch(Membership::routeServer);
        return uses && policy != PeeringPolicy.RESTRICTIVE && policy != PeeringPolicy.NONE;
    }

    private List<String> ports(Exchange exchange, Asn network) {
        return exchange.members().stream()
                .filter(member -> member.network().equals(network))
                .flatMap(member -> Ports.site(scene.plan(), exchange, member).stream())
                .filter(this::isAtHome)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> homeSites(Exchange exchange) {
        return exchange.sites().stream()
                .map(ExchangeSite::site)
                .filter(this::isAtHome)
                .sorted()
                .toList();
    }

    private boolean isAtHome(String site) {
        return scene.presence().isUp(site)
                && scene.plan()
                        .sites()
                        .find(site)
                        .map(Site::country)
                        .filter(scene.home()::equals)
                        .isPresent();
    }

    private static boolean isOnFabric(Exchange exchange, String site) {
        return exchange.sites().stream().anyMatch(one -> one.site().equals(site) && one.onFabric());
    }
}
