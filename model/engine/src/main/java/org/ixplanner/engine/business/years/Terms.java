package org.ixplanner.engine.business.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.Rates;
import org.ixplanner.engine.business.adoption.PortSizes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.routing.Ports;
import org.ixplanner.engine.simulation.Loads.ContractKey;
import org.ixplanner.engine.simulation.Loads.PortKey;
import org.ixplanner.engine.simulation.Result;
import org.jspecify.annotations.Nullable;

/// By what everything in a month's bills is priced, whatever it carries.
///
/// @param contracts in the order of their keys
/// @param ports by exchange, in the order of its members
record Terms(List<ContractTerms> contracts, List<PortTerms> ports) {

    /// @param key whose
    /// @param buyer position among the networks at home; −1 abroad
    /// @param seller likewise
    /// @param isAbroad whether the money leaves the country
    /// @param prices at any load
    record ContractTerms(ContractKey key, int buyer, int seller, boolean isAbroad, PriceList prices) {}

    /// @param key which port
    /// @param member position among the networks at home; −1 abroad
    /// @param isAtHome whether its exchange is
    /// @param isFirst whether it is its member's first port there
    /// @param membership what it pays besides: once for a member, at its first port
    /// @param circuit to the port
    /// @param price at any load
    /// @param feeRate from the currency of the fees
    record PortTerms(
            PortKey key,
            int member,
            boolean isAtHome,
            boolean isFirst,
            Money membership,
            Money circuit,
            PortPrice price,
            double feeRate) {}

    static Terms of(Result result, PortSizes sizes) {
        Plan plan = result.plan();
        Rates rates = new Rates(plan.header());
        List<Asn> home = home(plan);
        List<ContractTerms> contracts = new ArrayList<>();
        for (ContractKey key : result.loads().contracts().keySet()) {
            Network buyer = plan.network(key.customer()).orElseThrow();
            var contract = buyer.contracts().get(key.position());
            PriceList prices = PriceList.of(contract, rates);
            boolean isAbroad = plan.network(contract.provider())
                    .filter(seller -> !seller.economy().equals(plan.header().country()))
                    .isPresent();
            int position = home.indexOf(key.customer());
            // A contract between two networks abroad is nobody's business here, whatever it costs.
            if (prices.isKnown()) {
                contracts.add(new ContractTerms(key, position, home.indexOf(contract.provider()), isAbroad, prices));
            }
        }
        return new Terms(contracts, new PortsOf(result, plan, rates, home, sizes).terms());
    }

    /// The networks at home, by ASN.
    static List<Asn> home(Plan plan) {
        Set<Asn> home = new TreeSet<>();
        plan.networks().stream()
                .filter(network -> network.economy().equals(plan.header().country()))
                .forEach(network -> home.add(network.asn()));
        return List.copyOf(home);
    }

    private record PortsOf(Result result, Plan plan, Rates rates, List<Asn> home, PortSizes sizes) {

        List<PortTerms> terms() {
            List<PortTerms> terms = new ArrayList<>();
            Set<String> atHome = new TreeSet<>();
            Billing.exchangesAtHome(plan).forEach(exchange -> atHome.add(exchange.id()));
            Map<String, Money> circuits = circuits();
            plan.exchanges().stream().sorted(Comparator.comparing(Exchange::id)).forEach(exchange -> {
                Set<Asn> seen = new TreeSet<>();
                for (Membership member : exchange.members()) {
                    terms.add(port(
                            exchange, member, atHome.contains(exchange.id()), seen.add(member.network()), circuits));
                }
            });
            return terms;
        }

        private PortTerms port(
                Exchange exchange, Membership member, boolean isAtHome, boolean isFirst, Map<String, Money> circuits) {
            String currency = plan.header().currency();
            double feeRate = rates.of(exchange.fees().currency());
            Money membership =
                    isFirst ? Money.of(exchange.fees().membershipPerMonth() * feeRate, currency) : Money.ZERO;
            return new PortTerms(
                    new PortKey(
                            exchange.id(),
                            member.network(),
                            Ports.site(plan, exchange, member).orElse("")),
                    home.indexOf(member.network()),
                    isAtHome,
                    isFirst,
                    membership,
                    circuits.getOrDefault(place(exchange.id(), member.network(), member.site()), Money.ZERO),
                    PortPrice.of(exchange, member, sizes),
                    feeRate);
        }

        // What the bills say, so that quotes and buildings are judged in one place only.
        private Map<String, Money> circuits() {
            SortedMap<String, Money> circuits = new TreeMap<>();
            for (BillLine line : Billing.bills(result).lines()) {
                Money amount = line.amount();
                if (line.kind() == BillLine.Kind.PORT_CIRCUIT && amount != null) {
                    circuits.putIfAbsent(place(String.valueOf(line.exchange()), line.payer(), line.site()), amount);
                }
            }
            return circuits;
        }

        private static String place(String exchange, Asn member, @Nullable String site) {
            return exchange + " " + member + " " + site;
        }
    }
}
