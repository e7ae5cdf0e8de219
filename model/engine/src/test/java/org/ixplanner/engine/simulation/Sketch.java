package org.ixplanner.engine.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.ExchangeRate;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.evidence.Assumption;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.scenario.AssumptionCatalogue;
import org.jspecify.annotations.Nullable;

/// Plans drawn as text, one thing a line. Home is KE, money is USD; `?` stands for a number nobody knows.
///
/// ```
/// region UG TZ                              countries that count as regional
/// rate EUR 1.1                              what another currency costs
/// national 1000                             demand of the whole country
/// assume demand.coincidence 0.8             instead of the catalogue's default
/// site NBO KE                               a site with a fibre node of its own name; `off` for none
/// site NBO KE kind data_centre place 37,-1
/// fibre NBO MBA 500                         open fibre on land, km; `access closed`, `owner o`, `leased 1:100:5000`
/// fibre NBO MBA ? via 37,-1/38,-1           a route in place of a length; status, countries, gbps
/// cable MBA MRS 9000                        open fibre at sea
/// sat NBO MRS 0 delay 250 gateway MRS       a satellite link; `radio` for microwave
/// net 1 access at NBO,MBA peak 100          a network, its users entering at both alike; kind as in the plan
/// net 2 content at NBO hosts 1              hosts domestic content; policy, org, gateways, quote X:300
/// net 9 transit at MRS in FR                a network abroad
/// people 1 Nairobi 5000 by mobile kbps 20 gb 3 at NBO   some of its users; near 37,-1
/// buys 1 from 9 at MRS ip 10 circuit 5 commit 20        tiers 100:8,1000:5, currency, share, mbps
/// link 1 2 at NBO                           a private interconnect
/// session 1 2 on X                          a session of the two over an exchange
/// measured 2 1 30                           30 Mbit/s from AS2 to AS1's users
/// exchange X at NBO,MBA fee 100 port 50 runs 400        one fabric; `apart` for none; port: any speed
/// exchange X at NBO ports 1000:50,10000:200 fees EUR noserver        fees by speed; no route server; `candidate`
/// member X 1 at NBO speed 1000              `bilateral`: not at the route server; reseller, circuit
/// mix access domestic 0.2 users 0.1 world 0.3 G 0.4
/// group G cacheable 0.5 threshold 100 fill 0.2 at MRS asns 15169 backbone 1   policy, minimum, mapping, scheduled
/// cache C of G in 1 at NBO known 1 mbps 50  inside a network; `on X host 1` for one at an exchange
/// ```
public final class Sketch {

    private final Map<Kind, List<PlanItem>> items = new LinkedHashMap<>();
    private final List<SketchLine> lines;
    private List<String> region = List.of();
    private final List<ExchangeRate> rates = new ArrayList<>();
    private @Nullable Double nationalMbps;

    private Sketch(String text) {
        lines = text.lines()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(SketchLine::of)
                .toList();
    }

    /// The plan.
    public static Plan plan(String text) {
        return new Sketch(text).plan();
    }

    /// A copy of the plan in which the item stands for the one of its name, or is the last of its table.
    public static Plan with(Plan plan, PlanItem item) {
        List<PlanItem> all = new ArrayList<>(plan.table(item.kind()).items());
        int position = plan.table(item.kind()).positionOf(item.key());
        if (position < 0) {
            all.add(item);
        } else {
            all.set(position, item);
        }
        return plan.withTable(item.kind(), Table.of(all));
    }

    private Plan plan() {
        lines.forEach(this::add);
        Plan plan = TestPlans.empty();
        for (Map.Entry<Kind, List<PlanItem>> table : items.entrySet()) {
            plan = plan.withTable(table.getKey(), Table.of(table.getValue()));
        }
        return plan.withHeader(Draft.from(PlanHeader.NOUN, plan.header())
                .set("region", region)
                .set("exchangeRates", rates)
                .set("nationalPeakMbps", nationalMbps)
                .make());
    }

    private void add(SketchLine line) {
        switch (line.at(0)) {
            case "region" -> region = line.words().subList(1, line.words().size());
            case "rate" -> rates.add(new ExchangeRate(line.at(1), Double.parseDouble(line.at(2)), null, "test"));
            case "national" -> nationalMbps = line.numberAt(1);
            case "assume" -> put(assumption(line));
            case "site" -> SketchGround.site(line, table(Kind.SITE).size()).forEach(this::put);
            case "fibre" -> put(SketchGround.span(line, Medium.TERRESTRIAL));
            case "cable" -> put(SketchGround.span(line, Medium.SUBMARINE));
            case "radio" -> put(SketchGround.span(line, Medium.MICROWAVE));
            case "sat" -> put(SketchGround.span(line, Medium.SATELLITE));
            case "net" -> network(line);
            case "link" -> put(SketchNetworks.link(line));
            case "session" -> put(SketchNetworks.session(line));
            case "measured" -> put(SketchNetworks.measured(line));
            case "exchange" -> put(SketchExchanges.exchange(line, about("member", line.at(1))));
            case "mix" -> put(SketchExchanges.mix(line));
            case "group" -> put(SketchExchanges.group(line));
            case "cache" -> put(SketchExchanges.cache(line));
            case "member", "buys", "people" -> {}
            default -> throw new IllegalArgumentException("no such thing: " + line.words());
        }
    }

    private void put(PlanItem item) {
        table(item.kind()).add(item);
    }

    private List<PlanItem> table(Kind kind) {
        return items.computeIfAbsent(kind, _ -> new ArrayList<>());
    }

    private List<SketchLine> about(String what, String whose) {
        return lines.stream()
                .filter(line -> line.at(0).equals(what) && line.at(1).equals(whose))
                .toList();
    }

    private void network(SketchLine line) {
        String organisation = line.wordIfThere("org");
        if (organisation != null
                && table(Kind.ORGANISATION).stream()
                        .noneMatch(item -> item.key().equals(organisation))) {
            put(SketchNetworks.organisation(organisation));
        }
        put(SketchNetworks.network(line, about("people", line.at(1)), about("buys", line.at(1))));
    }

    private static Assumption assumption(SketchLine line) {
        return Draft.of(Assumption.NOUN)
                .set("id", line.at(1))
                .set("value", line.numberAt(2))
                .set("unit", AssumptionCatalogue.find(line.at(1)).orElseThrow().unit())
                .set("source", "test")
                .make();
    }
}
