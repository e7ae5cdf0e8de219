package org.ixplanner.app.importing.ixf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.exchange.PortKind;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.ixf.IxfData.Connection;
import org.ixplanner.exchange.ixf.IxfData.Exchange;
import org.ixplanner.exchange.ixf.IxfData.Port;

/// The ports at one exchange as memberships: those of a network at one site together.
///
/// @param exchange the exchange
/// @param places where its ports are
/// @param onlySite the exchange's one site, where the list does not say a port's; empty if it has several or none
/// @param said what evidence says
record Ports(Exchange exchange, Places places, Optional<String> onlySite, Said said) {

    /// Where no port's speed is known: the slowest that exchanges still sell.
    private static final double STAND_IN_MBPS = 1_000;

    /// What a network has at one site.
    private static final class Sum {
        private long mbps;
        private boolean isSiteStated;
        private Optional<Boolean> routeServer = Optional.empty();
    }

    /// The memberships, by number and in the order of the list.
    List<Membership> of(SortedMap<Asn, List<Connection>> connections) {
        double slowest = connections.values().stream()
                .flatMap(List::stream)
                .flatMap(connection -> connection.ports().stream())
                .mapToDouble(Port::mbps)
                .filter(mbps -> mbps > 0)
                .min()
                .orElse(STAND_IN_MBPS);
        List<Membership> found = new ArrayList<>();
        connections.forEach(
                (asn, own) -> bySite(own).forEach((site, sum) -> found.add(membership(asn, site, sum, slowest))));
        return found;
    }

    private Map<Optional<String>, Sum> bySite(List<Connection> connections) {
        Map<Optional<String>, Sum> sums = new LinkedHashMap<>();
        for (Connection connection : connections) {
            List<Optional<String>> sites = new ArrayList<>();
            for (Port port : connection.ports()) {
                Optional<String> stated = places.of(exchange, port);
                Optional<String> site = stated.or(() -> onlySite);
                Sum sum = sums.computeIfAbsent(site, _ -> new Sum());
                sum.mbps += port.mbps();
                sum.isSiteStated |= stated.isPresent();
                sites.add(site);
            }
            if (sites.isEmpty()) {
                sums.computeIfAbsent(onlySite, _ -> new Sum());
                sites.add(onlySite);
            }
            for (Optional<String> site : sites) {
                Sum sum = sums.getOrDefault(site, new Sum());
                sum.routeServer = either(sum.routeServer, connection.routeServer());
            }
        }
        return sums;
    }

    private static Optional<Boolean> either(Optional<Boolean> one, Optional<Boolean> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get() || other.get()) : one.or(() -> other);
    }

    private Membership membership(Asn asn, Optional<String> site, Sum sum, double standInMbps) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(said.published("network"));
        if (site.isPresent()) {
            evidence.add(
                    sum.isSiteStated
                            ? said.published("site")
                            : said.estimate("site", Message.of("import.ixf.onlySite")));
        }
        evidence.add(
                sum.mbps > 0 ? said.published("portMbps") : said.standIn("portMbps", Message.of("import.ixf.noSpeed")));
        if (sum.routeServer.isPresent()) {
            evidence.add(said.published("routeServer"));
        }
        return new Membership(
                asn,
                site.orElse(null),
                sum.mbps > 0 ? sum.mbps : standInMbps,
                sum.routeServer.orElse(true),
                PortKind.OWN,
                null,
                evidence);
    }
}
