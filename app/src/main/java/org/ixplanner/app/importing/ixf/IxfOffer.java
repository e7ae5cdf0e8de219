package org.ixplanner.app.importing.ixf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ixplanner.app.importing.offer.BareName;
import org.ixplanner.app.importing.offer.ImportOptions;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.importing.offer.UnreadableException;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeSite;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;
import org.ixplanner.engine.plan.exchange.FeeSchedule;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.ixf.IxfData;
import org.ixplanner.exchange.ixf.IxfData.Member;
import org.ixplanner.exchange.reading.ReadProblem;
import org.ixplanner.maps.basemap.Gazetteer;

/// What a member list offers: its exchanges, their buildings, the networks that are connected. Used once.
final class IxfOffer {

    private static final int MOST_NAMES = 3;

    private final IxfData data;
    private final ImportOptions options;
    private final List<IxfData.Exchange> exchanges = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Said said;
    private final Places places;
    // Of new networks: where they have ports, and the country of the first exchange they are at.
    private final SortedMap<Asn, SortedSet<String>> sites = new TreeMap<>();
    private final SortedMap<Asn, String> countries = new TreeMap<>();

    IxfOffer(IxfData data, ImportOptions options, Gazetteer gazetteer) {
        this.data = data;
        this.options = options;
        for (IxfData.Exchange exchange : data.exchanges()) {
            if (exchange.anyName().isEmpty()) {
                refused.add(new Refused(exchange.where(), Message.of("import.ixf.noName")));
            } else {
                exchanges.add(exchange);
            }
        }
        String names = exchanges.stream()
                .map(IxfData.Exchange::anyName)
                .limit(MOST_NAMES)
                .collect(Collectors.joining(", "));
        said = new Said(options.texts().format(Message.of("import.source.ixf", names)), data.date(), options.texts());
        places = new Places(options, said, gazetteer);
    }

    /// The offer.
    ///
    /// @throws UnreadableException if the file does not say whose members they are
    Offer offer() throws UnreadableException {
        if (exchanges.isEmpty()) {
            throw new UnreadableException("$.ixp_list", Message.of("import.ixf.noExchange"));
        }
        Connections connections = new Connections(data, exchanges, new Numbers(options.plan()));
        refused.addAll(connections.refused());
        for (ReadProblem problem : data.problems()) {
            // Members without a number are told by whoever looks for their names.
            if (data.unnumbered().stream().noneMatch(member -> member.where().equals(problem.where()))) {
                refused.add(new Refused(problem.where(), problem.what()));
            }
        }
        List<Exchange> rows = new ArrayList<>();
        for (IxfData.Exchange exchange : exchanges) {
            rows.add(row(exchange, connections.of(exchange)));
        }
        List<Message> notes = new ArrayList<>(connections.notes());
        List<PlanItem> items = new ArrayList<>(places.sites());
        items.addAll(networks(connections.members(), notes));
        items.addAll(rows);
        int read = data.exchanges().size()
                + data.members().size()
                + data.unnumbered().size();
        return new Offer(read, said.source(), items, Set.of(), refused, notes);
    }

    private Exchange row(IxfData.Exchange exchange, SortedMap<Asn, List<IxfData.Connection>> connections) {
        Optional<Exchange> known = known(exchange);
        Set<String> own = new LinkedHashSet<>();
        exchange.switches().forEach(device -> places.of(exchange, device).ifPresent(own::add));
        Set<String> all = new LinkedHashSet<>(own);
        if (own.isEmpty()) {
            known.ifPresent(mine -> mine.sites().forEach(site -> all.add(site.site())));
        }
        Optional<String> only = all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
        List<Membership> members = new Ports(exchange, places, only, said).of(connections);
        String country = Keys.country(exchange.country()).orElse(options.home());
        for (Membership member : members) {
            countries.putIfAbsent(member.network(), country);
            SortedSet<String> ports = sites.computeIfAbsent(member.network(), _ -> new TreeSet<>());
            if (member.site() != null) {
                ports.add(member.site());
                own.add(member.site());
            }
        }
        List<ExchangeSite> sitesOfIt =
                own.stream().map(site -> new ExchangeSite(site, true)).toList();
        boolean hasRouteServer = connections.values().stream()
                .flatMap(List::stream)
                .anyMatch(connection -> connection.routeServer().orElse(false));
        return known.map(mine -> known(mine, sitesOfIt, members, hasRouteServer))
                .orElseGet(() -> fresh(exchange, sitesOfIt, members, hasRouteServer));
    }

    // By its number on PeeringDB, else by either of its names.
    private Optional<Exchange> known(IxfData.Exchange exchange) {
        for (Exchange mine : options.plan().exchanges()) {
            boolean isNumber = exchange.peeringDb().isPresent()
                    && mine.id()
                            .equals(Keys.peeringDbExchange(exchange.peeringDb().getAsLong()));
            if (isNumber
                    || BareName.same(mine.name(), exchange.name())
                    || BareName.same(mine.name(), exchange.longName())) {
                return Optional.of(mine);
            }
        }
        return Optional.empty();
    }

    private Exchange known(Exchange mine, List<ExchangeSite> own, List<Membership> members, boolean hasRouteServer) {
        return new Exchange(
                mine.id(),
                mine.name(),
                mine.status(),
                own,
                hasRouteServer || mine.routeServer(),
                members,
                mine.fees(),
                mine.capitalCost(),
                mine.equipmentCost(),
                mine.runningCostPerMonth(),
                mine.currency(),
                mine.opened(),
                routeServer(hasRouteServer));
    }

    private Exchange fresh(
            IxfData.Exchange exchange, List<ExchangeSite> own, List<Membership> members, boolean hasRouteServer) {
        List<Evidence> evidence = new ArrayList<>(routeServer(hasRouteServer));
        evidence.add(said.published("name"));
        evidence.add(said.published("status"));
        String key = exchange.peeringDb().isPresent()
                ? Keys.peeringDbExchange(exchange.peeringDb().getAsLong())
                : Keys.named(exchange.anyName());
        return new Exchange(
                key,
                Keys.cut(exchange.anyName()),
                ExchangeStatus.EXISTING,
                own,
                hasRouteServer,
                members,
                FeeSchedule.FREE,
                null,
                null,
                null,
                null,
                null,
                evidence);
    }

    // That nobody peers with a route server does not say that there is none.
    private List<Evidence> routeServer(boolean hasRouteServer) {
        return List.of(
                hasRouteServer
                        ? said.published("routeServer")
                        : said.standIn("routeServer", Message.of("begun.source.noRouteServer")));
    }

    private List<Network> networks(SortedMap<Asn, Member> members, List<Message> notes) {
        List<Network> rows = new ArrayList<>();
        int fresh = 0;
        for (Map.Entry<Asn, Member> entry : members.entrySet()) {
            Asn asn = entry.getKey();
            NetworkRow row = new NetworkRow(entry.getValue(), asn, said);
            Optional<Network> mine = options.plan().network(asn);
            fresh += mine.isEmpty() ? 1 : 0;
            rows.add(mine.map(row::known)
                    .orElseGet(() -> row.fresh(
                            countries.getOrDefault(asn, options.home()), sites.getOrDefault(asn, new TreeSet<>()))));
        }
        if (fresh > 0) {
            notes.add(Message.of("import.ixf.note.fresh", fresh));
        }
        return rows;
    }
}
