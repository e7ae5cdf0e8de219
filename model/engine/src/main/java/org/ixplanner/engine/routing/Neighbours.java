package org.ixplanner.engine.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.network.PeeringKind;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.jspecify.annotations.Nullable;

/// Which networks meet, how and where, as far as it works: a meeting that is down, or that one of the two no longer
/// gets to, is left out, and so is a relation that has no meeting left.
public final class Neighbours {

    // A session of the two goes before the route server: what one refuses there, it may have agreed on.
    private static final Comparator<Meeting> ORDER = Comparator.comparing(Meeting::kind)
            .thenComparing(Meeting::site)
            .thenComparing(Meeting::otherSite)
            .thenComparing(Meeting::exchange, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Meeting::peering, Comparator.nullsLast(Comparator.naturalOrder()));

    // Of two contracts of one pair at one site, whatever their order in the plan: the one that is to carry more,
    // then the one that costs less. The rest only tells apart those that are alike so far.
    private static final Comparator<Contract> CONTRACTS = Comparator.comparingDouble(
                    (Contract contract) -> -Objects.requireNonNullElse(contract.unclassedShare(), 0.0))
            .thenComparingDouble(contract -> -contract.commitMbps())
            .thenComparingDouble(
                    contract -> Objects.requireNonNullElse(contract.ipPricePerMbpsMonth(), Double.MAX_VALUE))
            .thenComparingDouble(
                    contract -> Objects.requireNonNullElse(contract.circuitPricePerMbpsMonth(), Double.MAX_VALUE))
            .thenComparing(Contract::toString);

    private final Plan plan;
    private final Presence presence;
    // Looked up; gone through only to put each list in order.
    private final Map<Pair, List<Meeting>> meetings = new HashMap<>();
    private final Map<Asn, String> organisations = new HashMap<>();
    private final int[] families;
    private int nowhere;
    private final AsGraph graph;

    private record Pair(Asn one, Asn other) {}

    /// @param presence of the plan with the levers pulled
    public Neighbours(Enacted enacted, Presence presence) {
        this.plan = enacted.plan();
        this.presence = presence;
        AsGraph.Builder builder = new AsGraph.Builder();
        for (Network network : plan.networks()) {
            builder.network(network.asn());
            String organisation = network.organisation();
            if (organisation != null) {
                organisations.put(network.asn(), organisation);
            }
            contracts(network, builder);
        }
        for (Peering peering : plan.peerings()) {
            peering(peering, builder);
        }
        PeeringRule rule = new PeeringRule(enacted.mandatoryExchanges());
        for (Exchange exchange : plan.exchanges()) {
            routeServer(exchange, rule, builder);
        }
        abroad(builder);
        siblings(builder);
        meetings.forEach((pair, list) ->
                list.sort(ORDER.thenComparing(meeting -> contract(pair, meeting), Comparator.nullsFirst(CONTRACTS))));
        graph = builder.build();
        families = families();
    }

    // The networks of an organisation have its first one's number; one that is alone has -1.
    private int[] families() {
        Map<String, Integer> first = new HashMap<>();
        int[] found = new int[graph.size()];
        for (int i = 0; i < found.length; i++) {
            String organisation = organisations.get(graph.asn(i));
            Integer known = organisation == null ? Integer.valueOf(-1) : first.putIfAbsent(organisation, i);
            found[i] = known == null ? i : known;
        }
        return found;
    }

    /// Who buys from and peers with whom.
    public AsGraph graph() {
        return graph;
    }

    /// Where two networks meet, as `from` sees it: contracts before cables before exchanges, then by site.
    public List<Meeting> meetings(Asn from, Asn to) {
        return Collections.unmodifiableList(meetings.getOrDefault(new Pair(from, to), List.of()));
    }

    /// Whether two networks belong to one organisation, or are one.
    public boolean sameOrganisation(Asn a, Asn b) {
        if (a.equals(b)) {
            return true;
        }
        String organisation = organisations.get(a);
        return organisation != null && organisation.equals(organisations.get(b));
    }

    /// The same by their numbers in the graph.
    public boolean sameOrganisation(int a, int b) {
        return a == b || (families[a] >= 0 && families[a] == families[b]);
    }

    private @Nullable Contract contract(Pair pair, Meeting meeting) {
        return contract(pair.one, pair.other, meeting)
                .or(() -> contract(pair.other, pair.one, meeting))
                .orElse(null);
    }

    private Optional<Contract> contract(Asn customer, Asn provider, Meeting meeting) {
        List<Contract> contracts =
                plan.network(customer).map(Network::contracts).orElse(List.of());
        return IntStream.of(meeting.contract())
                .filter(position -> position >= 0 && position < contracts.size())
                .mapToObj(contracts::get)
                .filter(contract -> contract.provider().equals(provider))
                .findFirst();
    }

    /// The other networks of its organisation that it gets to, by ASN.
    public List<Asn> siblings(Asn asn) {
        return IntStream.of(graph.siblings(graph.number(asn)))
                .mapToObj(graph::asn)
                .toList();
    }

    private void siblings(AsGraph.Builder builder) {
        SortedMap<String, List<Network>> byOrganisation = new TreeMap<>();
        for (Network network : plan.networks()) {
            String organisation = network.organisation();
            if (organisation != null) {
                byOrganisation
                        .computeIfAbsent(organisation, _ -> new ArrayList<>())
                        .add(network);
            }
        }
        for (List<Network> family : byOrganisation.values()) {
            for (Network one : family) {
                for (Network other : family) {
                    if (one.asn().compareTo(other.asn()) < 0 && presence.meet(one, other)) {
                        builder.siblings(one.asn(), other.asn());
                    }
                }
            }
        }
    }

    /// How many contracts and ports have no place, neither their own nor one of the networks.
    public int nowhere() {
        return nowhere;
    }

    private void contracts(Network customer, AsGraph.Builder builder) {
        for (int i = 0; i < customer.contracts().size(); i++) {
            Contract contract = customer.contracts().get(i);
            Optional<Network> provider = plan.network(contract.provider());
            if (provider.isPresent()) {
                List<String> sites = sites(customer, contract, provider.get());
                nowhere += sites.isEmpty() ? 1 : 0;
                for (String site : sites) {
                    if (presence.gets(customer, site) && presence.gets(provider.get(), site)) {
                        meet(customer.asn(), contract.provider(), Meeting.contract(site, i));
                        builder.transit(customer.asn(), contract.provider());
                    }
                }
            }
        }
    }

    // A hand-over whose place is unknown is wherever both are, else where the provider is, else where the customer is.
    private static List<String> sites(Network customer, Contract contract, Network provider) {
        String stated = contract.site();
        if (stated != null) {
            return List.of(stated);
        }
        List<String> common =
                customer.pops().stream().filter(provider.pops()::contains).toList();
        List<String> theirs = provider.pops().isEmpty() ? customer.pops() : provider.pops();
        return common.isEmpty() ? theirs : common;
    }

    private void peering(Peering peering, AsGraph.Builder builder) {
        Optional<Network> a = plan.network(peering.a());
        Optional<Network> b = plan.network(peering.b());
        if (a.isEmpty() || b.isEmpty() || !PeeringRule.mayPeer(a.get(), b.get())) {
            return;
        }
        String site = peering.site();
        String exchange = peering.exchange();
        if (peering.how() == PeeringKind.PRIVATE && site != null) {
            if (presence.gets(a.get(), site) && presence.gets(b.get(), site)) {
                meet(peering.a(), peering.b(), Meeting.overCable(site, peering.id()));
                builder.peering(peering.a(), peering.b());
            }
        } else if (exchange != null) {
            plan.exchanges().find(exchange).ifPresent(found -> bilateral(found, peering, builder));
        }
    }

    private void bilateral(Exchange exchange, Peering peering, AsGraph.Builder builder) {
        for (Membership a : exchange.members()) {
            for (Membership b : exchange.members()) {
                if (a.network().equals(peering.a()) && b.network().equals(peering.b())) {
                    join(exchange, a, presence.port(exchange, a), b, presence.port(exchange, b), peering.id(), builder);
                }
            }
        }
    }

    private void routeServer(Exchange exchange, PeeringRule rule, AsGraph.Builder builder) {
        List<Membership> members = exchange.members();
        for (Membership member : members) {
            nowhere += Ports.site(plan, exchange, member).isEmpty() ? 1 : 0;
        }
        List<@Nullable Network> networks = new ArrayList<>();
        List<Optional<String>> ports = new ArrayList<>();
        for (Membership member : members) {
            networks.add(plan.network(member.network()).orElse(null));
            ports.add(presence.port(exchange, member));
        }
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                Membership a = members.get(i);
                Membership b = members.get(j);
                Network one = networks.get(i);
                Network other = networks.get(j);
                if (one != null && other != null && rule.peer(exchange, a, one, b, other)) {
                    join(exchange, a, ports.get(i), b, ports.get(j), null, builder);
                }
            }
        }
    }

    private void join(
            Exchange exchange,
            Membership a,
            Optional<String> one,
            Membership b,
            Optional<String> other,
            @Nullable String peering,
            AsGraph.Builder builder) {
        if (one.isPresent() && other.isPresent() && presence.reach(exchange, one.get(), other.get())) {
            meet(a.network(), b.network(), Meeting.overExchange(exchange.id(), one.get(), other.get(), peering));
            builder.peering(a.network(), b.network());
        }
    }

    // Networks abroad of which the plan does not say whom they buy from: the Internet joins them, somewhere abroad.
    private void abroad(AsGraph.Builder builder) {
        String home = plan.header().country();
        List<Network> tops = plan.networks().stream()
                .filter(network -> !network.economy().equals(home))
                .filter(network -> network.contracts().isEmpty())
                .sorted(Comparator.comparing(Network::asn))
                .toList();
        ForeignGround foreign = new ForeignGround(plan);
        for (int i = 0; i < tops.size(); i++) {
            for (Network other : tops.subList(i + 1, tops.size())) {
                Network one = tops.get(i);
                boolean known = meetings.containsKey(new Pair(one.asn(), other.asn()));
                if (!known && PeeringRule.mayPeer(one, other)) {
                    for (String site : up(foreign.shared(one, other))) {
                        meet(one.asn(), other.asn(), Meeting.overCable(site, null));
                        builder.peering(one.asn(), other.asn());
                    }
                }
            }
        }
    }

    private List<String> up(List<String> sites) {
        return sites.stream().filter(presence::isUp).toList();
    }

    private void meet(Asn one, Asn other, Meeting meeting) {
        meetings.computeIfAbsent(new Pair(one, other), _ -> new ArrayList<>()).add(meeting);
        meetings.computeIfAbsent(new Pair(other, one), _ -> new ArrayList<>()).add(meeting.turned());
    }
}
