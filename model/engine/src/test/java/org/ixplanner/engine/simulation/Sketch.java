package org.ixplanner.engine.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.content.CachePlacement;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.content.DemandMix;
import org.ixplanner.engine.plan.content.GroupShare;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeSite;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;
import org.ixplanner.engine.plan.exchange.FeeSchedule;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.exchange.PortFee;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.SiteKind;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.ground.SpanAccess;
import org.ixplanner.engine.plan.network.AccessKind;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.Organisation;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.network.PeeringKind;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.jspecify.annotations.Nullable;

/// Plans drawn as text, one thing a line. Home is KE.
///
/// ```
/// region UG TZ                              countries that count as regional
/// site NBO KE                               a site with a fibre node of its own name
/// fibre NBO MBA 500                         open fibre on land, km
/// cable MBA MRS 9000                        open fibre at sea
/// net 1 access at NBO,MBA peak 100          a network, its users entering at both alike; kind as in the plan
/// net 2 content at NBO hosts 1              hosts domestic content
/// net 9 transit at MRS in FR                a network abroad
/// buys 1 from 9 at MRS ip 10 circuit 5 commit 20
/// link 1 2 at NBO                           a private interconnect
/// exchange X at NBO,MBA fee 100 port 50 runs 400        one fabric; `apart` for none; port: any speed
/// member X 1 at NBO speed 1000
/// mix access domestic 0.2 users 0.1 world 0.3 G 0.4
/// group G cacheable 0.5 threshold 100 fill 0.2 at MRS asns 15169 backbone 1
/// cache C of G in 1 at NBO known 1          inside a network; `on X` for one at an exchange
/// ```
public final class Sketch {

    private final Map<Kind, List<PlanItem>> items = new LinkedHashMap<>();
    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final Map<String, List<String>> contracts = new LinkedHashMap<>();
    private final List<String> lines;
    private List<String> region = List.of();

    private Sketch(String text) {
        lines = text.lines()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The plan.
    public static Plan plan(String text) {
        return new Sketch(text).plan();
    }

    private record Line(List<String> words) {

        String at(int index) {
            return words.get(index);
        }

        String word(String key, String otherwise) {
            int index = words.indexOf(key);
            return index < 0 ? otherwise : words.get(index + 1);
        }

        @Nullable String wordIfThere(String key) {
            return has(key) ? word(key, "") : null;
        }

        double number(String key, double otherwise) {
            return Double.parseDouble(word(key, Double.toString(otherwise)));
        }

        List<String> list(String key) {
            String word = word(key, "");
            return word.isEmpty() ? List.of() : Arrays.asList(word.split(",", -1));
        }

        boolean has(String key) {
            return words.contains(key);
        }
    }

    private static Line line(String text) {
        return new Line(Arrays.asList(text.split("\\s+", -1)));
    }

    private Plan plan() {
        for (String text : lines) {
            Line line = line(text);
            switch (line.at(0)) {
                case "member" ->
                    members.computeIfAbsent(line.at(1), _ -> new ArrayList<>()).add(text);
                case "buys" ->
                    contracts.computeIfAbsent(line.at(1), _ -> new ArrayList<>()).add(text);
                default -> {}
            }
        }
        for (String text : lines) {
            add(line(text));
        }
        Plan plan = TestPlans.empty();
        for (Map.Entry<Kind, List<PlanItem>> table : items.entrySet()) {
            plan = plan.withTable(table.getKey(), Table.of(table.getValue()));
        }
        return plan.withHeader(Draft.from(PlanHeader.NOUN, plan.header())
                .set("region", region)
                .make());
    }

    private void add(Line line) {
        switch (line.at(0)) {
            case "site" -> site(line);
            case "fibre" -> span(line, Medium.TERRESTRIAL);
            case "cable" -> span(line, Medium.SUBMARINE);
            case "net" -> network(line);
            case "link" -> link(line);
            case "exchange" -> exchange(line);
            case "mix" -> mix(line);
            case "region" -> region = line.words.subList(1, line.words.size());
            case "group" -> group(line);
            case "cache" -> cache(line);
            case "member", "buys" -> {}
            default -> throw new IllegalArgumentException("no such thing: " + line.words);
        }
    }

    private void put(PlanItem item) {
        items.computeIfAbsent(item.kind(), _ -> new ArrayList<>()).add(item);
    }

    private void site(Line line) {
        int number = items.getOrDefault(Kind.SITE, List.of()).size();
        LonLat place = new LonLat(37 + number, -1);
        put(Draft.of(FibreNode.NOUN)
                .set("id", line.at(1))
                .set("name", line.at(1))
                .set("place", place)
                .set("country", line.at(2))
                .make());
        put(Draft.of(Site.NOUN)
                .set("id", line.at(1))
                .set("name", line.at(1))
                .set("siteKind", SiteKind.POP)
                .set("place", place)
                .set("country", line.at(2))
                .set("fibreNode", line.has("off") ? null : line.at(1))
                .make());
    }

    private void span(Line line, Medium medium) {
        put(Draft.of(Span.NOUN)
                .set("id", line.at(1) + "-" + line.at(2) + line.word("called", ""))
                .set("name", line.at(1) + "-" + line.at(2))
                .set("start", line.at(1))
                .set("end", line.at(2))
                .set("medium", medium)
                .set("lengthKm", Double.valueOf(line.at(3)))
                .set("access", SpanAccess.valueOf(line.word("access", "OPEN")))
                .set("provider", line.wordIfThere("owner"))
                .set("capacityGbps", line.has("gbps") ? line.number("gbps", 0) : null)
                .make());
    }

    private void network(Line line) {
        String organisation = line.wordIfThere("org");
        if (organisation != null
                && items.getOrDefault(Kind.ORGANISATION, List.of()).stream()
                        .noneMatch(item -> item.key().equals(organisation))) {
            put(Draft.of(Organisation.NOUN)
                    .set("id", organisation)
                    .set("name", organisation)
                    .make());
        }
        List<String> sites = line.list("at");
        put(Draft.of(Network.NOUN)
                .set("asn", Integer.valueOf(line.at(1)))
                .set("name", "Net " + line.at(1))
                .set("organisation", organisation)
                .set("networkKind", NetworkKind.valueOf(line.at(2).toUpperCase(Locale.ROOT)))
                .set("economy", line.word("in", "KE"))
                .set("peakMbps", line.number("peak", 0))
                .set("users", users(line, sites))
                .set("hostingWeight", line.number("hosts", 0))
                .set("soldAbroadMbps", line.number("sells", 0))
                .set("pops", sites)
                .set("gateways", sites)
                .set("contracts", contracts(line.at(1)))
                .make());
    }

    private static List<Users> users(Line line, List<String> sites) {
        long subscribers = (long) line.number("users", 0);
        return subscribers == 0
                ? List.of()
                : sites.stream()
                        .map(site -> Draft.of(Users.NOUN)
                                .set("city", site)
                                .set("access", AccessKind.FIXED)
                                .set("subscribers", subscribers / sites.size())
                                .set("gateway", site)
                                .make())
                        .toList();
    }

    private List<Contract> contracts(String asn) {
        return contracts.getOrDefault(asn, List.of()).stream()
                .map(Sketch::line)
                .map(line -> Draft.of(Contract.NOUN)
                        .set("provider", Integer.valueOf(line.word("from", "")))
                        .set("site", line.wordIfThere("at"))
                        .set("ipPricePerMbpsMonth", line.has("ip") ? line.number("ip", 0) : null)
                        .set("circuitPricePerMbpsMonth", line.number("circuit", 0))
                        .set("commitMbps", line.number("commit", 0))
                        .set("unclassedShare", line.has("share") ? line.number("share", 0) : null)
                        .make())
                .toList();
    }

    private void link(Line line) {
        put(Draft.of(Peering.NOUN)
                .set("id", "link-" + line.at(1) + "-" + line.at(2))
                .set("a", Integer.valueOf(line.at(1)))
                .set("b", Integer.valueOf(line.at(2)))
                .set("how", PeeringKind.PRIVATE)
                .set("site", line.wordIfThere("at"))
                .make());
    }

    private void exchange(Line line) {
        List<Membership> ports = members.getOrDefault(line.at(1), List.of()).stream()
                .map(Sketch::line)
                .map(member -> Draft.of(Membership.NOUN)
                        .set("network", Integer.valueOf(member.at(2)))
                        .set("site", member.wordIfThere("at"))
                        .set("portMbps", member.number("speed", 10_000))
                        .set("circuitPerMonth", member.number("circuit", 0))
                        .make())
                .toList();
        List<PortFee> fees = line.has("port") ? List.of(new PortFee(1e9, line.number("port", 0))) : List.of();
        put(Draft.of(Exchange.NOUN)
                .set("id", line.at(1))
                .set("name", line.at(1))
                .set("status", ExchangeStatus.EXISTING)
                .set(
                        "sites",
                        line.list("at").stream()
                                .map(site -> new ExchangeSite(site, !line.has("apart")))
                                .toList())
                .set("members", ports)
                .set("fees", new FeeSchedule(0, line.number("fee", 0), fees, null))
                .set("runningCostPerMonth", line.number("runs", 0))
                .make());
    }

    private void mix(Line line) {
        List<GroupShare> groups = new ArrayList<>();
        for (int i = 2; i + 1 < line.words.size(); i += 2) {
            if (!List.of("domestic", "users", "world").contains(line.at(i))) {
                groups.add(new GroupShare(line.at(i), Double.parseDouble(line.at(i + 1)), List.of()));
            }
        }
        put(Draft.of(DemandMix.NOUN)
                .set("networkKind", NetworkKind.valueOf(line.at(1).toUpperCase(Locale.ROOT)))
                .set("domesticShare", line.number("domestic", 0))
                .set("userToUserShare", line.number("users", 0))
                .set("restOfWorldShare", line.number("world", 0))
                .set("groups", groups)
                .make());
    }

    private void group(Line line) {
        put(Draft.of(ContentGroup.NOUN)
                .set("id", line.at(1))
                .set("name", line.at(1))
                .set("asns", line.list("asns").stream().map(Integer::valueOf).toList())
                .set("presences", line.list("at"))
                .set("cacheableShare", line.number("cacheable", 0))
                .set("thresholdMbps", line.has("threshold") ? line.number("threshold", 0) : null)
                .set("fillShare", line.number("fill", 0))
                .set("mappingShare", line.number("mapping", 1))
                .set("bringsBackbone", line.number("backbone", 0) > 0)
                .make());
    }

    private void cache(Line line) {
        boolean embedded = line.has("in");
        put(Draft.of(Cache.NOUN)
                .set("id", line.at(1))
                .set("group", line.word("of", ""))
                .set("placement", embedded ? CachePlacement.EMBEDDED : CachePlacement.AT_EXCHANGE)
                .set("host", Integer.valueOf(line.word(embedded ? "in" : "host", "")))
                .set("site", line.word("at", ""))
                .set("exchange", embedded ? null : line.word("on", ""))
                .set("capacityMbps", line.has("mbps") ? line.number("mbps", 0) : null)
                .set("known", line.number("known", 0) > 0)
                .make());
    }
}
