package org.ixplanner.exchange.ixf;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.network.StanceKind;
import org.jspecify.annotations.Nullable;

/// Writes the member list of the planned exchanges, IX-F member export version 1.0: what a plan knows of it, to be
/// completed by whoever runs them. A plan without a planned exchange gives the list of those that run. A network that
/// has committed itself and has no port yet is a member whose connection has none.
///
/// There are no contacts, IP or hardware addresses in it; a plan has none. Numbers of the IX-F database are 0, as IXP
/// Manager writes where none is assigned.
public final class IxfWriter {

    private static final Pattern PEERINGDB = Pattern.compile("pdb-(?:ix|fac)-(\\d{1,18})");
    private static final int LAN = 1;

    private final JsonWriter json;
    private final Plan plan;
    private final List<Exchange> exchanges;

    private IxfWriter(JsonWriter json, Plan plan) {
        this.json = json;
        this.plan = plan;
        List<Exchange> planned = plan.exchanges().stream()
                .filter(exchange -> exchange.status() == ExchangeStatus.CANDIDATE)
                .toList();
        exchanges = planned.isEmpty() ? plan.exchanges().items() : planned;
    }

    /// Writes it. The time stamp is the day of the plan's data, else the last day that any value names: the same plan
    /// gives the same bytes.
    ///
    /// @throws IOException if writing fails
    public static void write(Plan plan, Writer text) throws IOException {
        JsonWriter json = new JsonWriter(text);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
        new IxfWriter(json, plan).document();
        json.flush();
        text.write('\n');
    }

    private void document() throws IOException {
        json.beginObject();
        json.name("version").value("1.0");
        json.name("timestamp").value(day() + "T00:00:00Z");
        json.name("ixp_list").beginArray();
        for (int i = 0; i < exchanges.size(); i++) {
            exchange(exchanges.get(i), i + 1);
        }
        json.endArray();
        json.name("member_list").beginArray();
        for (Map.Entry<Asn, List<Connection>> member : members().entrySet()) {
            member(member.getKey(), member.getValue());
        }
        json.endArray();
        json.endObject();
    }

    private LocalDate day() {
        LocalDate stated = plan.header().dataDate();
        if (stated != null) {
            return stated;
        }
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.EPOCH));
        PlanWalk.visit(plan, (path, type, value) -> {
            if (value instanceof Evidence evidence && evidence.date() != null) {
                days.add(evidence.date());
            }
        });
        return Collections.max(days);
    }

    private void exchange(Exchange exchange, int number) throws IOException {
        json.beginObject();
        json.name("ixf_id").value(0);
        json.name("ixp_id").value(number);
        json.name("shortname").value(exchange.name());
        json.name("name").value(exchange.name());
        String country = exchange.sites().isEmpty()
                ? plan.header().country()
                : country(exchange.sites().getFirst().site());
        json.name("country").value(country);
        peeringDb("peeringdb_id", exchange.id());
        json.name("switch").beginArray();
        for (int i = 0; i < exchange.sites().size(); i++) {
            device(exchange.sites().get(i).site(), switchesBefore(exchange) + i + 1);
        }
        json.endArray();
        json.name("vlan").beginArray().beginObject();
        json.name("id").value(LAN);
        json.name("name").value("Peering LAN"); // not shown: a name in a file
        json.endObject().endArray();
        json.endObject();
    }

    // Numbers of switches are used once in the whole file.
    private int switchesBefore(Exchange exchange) {
        return exchanges.subList(0, exchanges.indexOf(exchange)).stream()
                .mapToInt(before -> before.sites().size())
                .sum();
    }

    // One a building; what will stand there the plan does not say.
    private void device(String site, int number) throws IOException {
        String name = plan.sites().find(site).map(Site::name).orElse(site);
        json.beginObject();
        json.name("id").value(number);
        json.name("name").value("sw" + number);
        json.name("colo").value(name);
        peeringDb("pdb_facility_id", site);
        json.name("country").value(country(site));
        json.endObject();
    }

    private String country(String site) {
        return plan.sites().find(site).map(Site::country).orElse(plan.header().country());
    }

    // Plans that were begun from PeeringDB keep its numbers in their keys.
    private void peeringDb(String name, String key) throws IOException {
        Matcher number = PEERINGDB.matcher(key);
        if (number.matches()) {
            json.name(name).value(Long.parseLong(number.group(1)));
        }
    }

    /// A member's port, or that it will have one.
    private record Connection(int exchange, Exchange at, @Nullable Membership port) {}

    private SortedMap<Asn, List<Connection>> members() {
        SortedMap<Asn, List<Connection>> members = new TreeMap<>();
        for (int i = 0; i < exchanges.size(); i++) {
            Exchange exchange = exchanges.get(i);
            for (Membership port : exchange.members()) {
                members.computeIfAbsent(port.network(), _ -> new ArrayList<>())
                        .add(new Connection(i + 1, exchange, port));
            }
            for (Network network : plan.networks()) {
                if (isCommitted(network, exchange)) {
                    members.computeIfAbsent(network.asn(), _ -> new ArrayList<>())
                            .add(new Connection(i + 1, exchange, null));
                }
            }
        }
        return members;
    }

    private static boolean isCommitted(Network network, Exchange exchange) {
        boolean hasPort =
                exchange.members().stream().anyMatch(port -> port.network().equals(network.asn()));
        return !hasPort && network.stances().stream().anyMatch(stance -> isCommitment(stance, exchange));
    }

    private static boolean isCommitment(Stance stance, Exchange exchange) {
        return stance.stance() == StanceKind.COMMITTED && stance.exchange().equals(exchange.id());
    }

    private void member(Asn asn, List<Connection> connections) throws IOException {
        Optional<Network> network = plan.network(asn);
        json.beginObject();
        json.name("asnum").value(asn.number());
        json.name("member_type").value("peering");
        if (network.isPresent()) {
            json.name("name").value(network.get().name());
            json.name("peering_policy").value(policy(network.get().policy()));
        }
        json.name("connection_list").beginArray();
        for (Connection connection : connections) {
            connection(connection);
        }
        json.endArray();
        json.endObject();
    }

    private static String policy(PeeringPolicy policy) {
        return switch (policy) {
            case OPEN -> "open";
            case SELECTIVE -> "selective";
            case RESTRICTIVE -> "restrictive";
            case NONE -> "no";
        };
    }

    private void connection(Connection connection) throws IOException {
        json.beginObject();
        json.name("ixp_id").value(connection.exchange());
        json.name("state").value("active");
        Membership port = connection.port();
        if (port != null) {
            port(port, connection.at());
        }
        json.endObject();
    }

    private void port(Membership port, Exchange exchange) throws IOException {
        json.name("if_list").beginArray().beginObject();
        for (int i = 0; i < exchange.sites().size(); i++) {
            if (exchange.sites().get(i).site().equals(port.site())) {
                json.name("switch_id").value(switchesBefore(exchange) + i + 1);
            }
        }
        long mbps = StrictMath.round(port.portMbps());
        if (mbps > 0) {
            json.name("if_speed").value(mbps);
        }
        json.endObject().endArray();
        boolean routeServer = port.routeServer() && exchange.routeServer();
        json.name("vlan_list").beginArray().beginObject();
        json.name("vlan_id").value(LAN);
        for (String family : List.of("ipv4", "ipv6")) {
            json.name(family).beginObject();
            json.name("routeserver").value(routeServer).endObject();
        }
        json.endObject().endArray();
    }
}
