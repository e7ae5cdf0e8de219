package org.ixplanner.engine.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.schema.Kind;

/// Plans for tests: fictional networks with documentation ASNs in real places.
public final class TestPlans {

    private static final Plan GOOD = makeGood();

    private TestPlans() {}

    /// A rich and consistent plan for Kenya, in which every field of every noun and every lever is used somewhere and
    /// no check finds anything.
    public static Plan good() {
        return GOOD;
    }

    /// A plan for Kenya with nothing in it.
    public static Plan empty() {
        return Plan.empty(Draft.of(PlanHeader.NOUN)
                .set("name", "Nothing yet")
                .set("country", "KE")
                .set("currency", "USD")
                .make());
    }

    /// A plan of who buys transit from whom: `"64500 -> 64501, 64502"` says that AS64500 buys from the two others. A
    /// network alone in its line buys from nobody.
    public static Plan buying(String... lines) {
        Map<Integer, List<Integer>> providers = new LinkedHashMap<>();
        for (String line : lines) {
            String[] sides = line.split("->", -1);
            List<Integer> bought = providers.computeIfAbsent(Integer.valueOf(sides[0].strip()), _ -> new ArrayList<>());
            if (sides.length > 1) {
                for (String provider : sides[1].split(",", -1)) {
                    Integer number = Integer.valueOf(provider.strip());
                    bought.add(number);
                }
            }
        }
        List.copyOf(providers.values())
                .forEach(all -> all.forEach(provider -> providers.putIfAbsent(provider, new ArrayList<>())));
        List<Network> networks = new ArrayList<>();
        providers.forEach((asn, from) -> networks.add(Draft.of(Network.NOUN)
                .set("asn", asn)
                .set("name", "Network " + asn)
                .set("networkKind", NetworkKind.TRANSIT)
                .set("economy", "KE")
                .set("contracts", from.stream().map(TestPlans::contract).toList())
                .make()));
        Plan plan = empty();
        return plan.withTable(Kind.NETWORK, Table.of(networks));
    }

    /// The network number, written short.
    public static Asn asn(long number) {
        return new Asn(number);
    }

    static LonLat at(double lonDeg, double latDeg) {
        return new LonLat(lonDeg, latDeg);
    }

    /// Evidence for one field, from an invoice or a counter.
    static Evidence measured(String field) {
        return evidence(field, Grade.MEASURED).make();
    }

    static Draft<Evidence> evidence(String field, Grade grade) {
        return Draft.of(Evidence.NOUN)
                .set("field", field)
                .set("grade", grade)
                .set("source", "Survey of networks, answer 7")
                .set("date", LocalDate.of(2026, 3, 1));
    }

    private static Contract contract(int provider) {
        return Draft.of(Contract.NOUN)
                .set("provider", provider)
                .set("site", "nbo-dc")
                .make();
    }

    private static Plan makeGood() {
        PlanHeader header = Draft.of(PlanHeader.NOUN)
                .set("name", "A second exchange for Kenya")
                .set("country", "KE")
                .set("currency", "USD")
                .set(
                        "exchangeRates",
                        List.of(new ExchangeRate(
                                "EUR", 1.08, LocalDate.of(2026, 3, 31), "European Central Bank, reference rates")))
                .set("region", List.of("UG", "TZ"))
                .set("before", "today")
                .set("seed", 42)
                .set("dataDate", LocalDate.of(2026, 3, 31))
                .set("nationalPeakMbps", 200_000)
                .set("notes", "All networks are fictional.")
                .set("evidence", List.of(measured("nationalPeakMbps")))
                .make();
        return new Plan(
                header,
                GoodNetworks.organisations(),
                GoodNetworks.networks(),
                GoodNetworks.peerings(),
                GoodNetworks.measuredFlows(),
                GoodGround.sites(),
                GoodGround.fibreNodes(),
                GoodGround.spans(),
                GoodExchanges.exchanges(),
                GoodExchanges.contentGroups(),
                GoodExchanges.caches(),
                GoodExchanges.demandMixes(),
                GoodScenarios.assumptions(),
                GoodScenarios.scenarios());
    }
}
