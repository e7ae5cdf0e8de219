package org.ixplanner.engine.scenario.enact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ixplanner.engine.plan.ExchangeRate;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.FeeSchedule;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.exchange.PortFee;
import org.ixplanner.engine.plan.ground.Lease;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.lever.MarketLever;
import org.ixplanner.engine.plan.lever.PriceTarget;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.Tier;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Prices and demand.
final class Market {

    private Market() {}

    static void pull(Stage stage, MarketLever lever) {
        switch (lever) {
            case MarketLever.ScalePrice(var target, var provider, var factor) ->
                prices(stage, target, Optional.ofNullable(provider), factor);
            case MarketLever.IncumbentReaction(var incumbent, var factor) -> reaction(stage, incumbent, factor);
            case MarketLever.ScaleDemand(var kind, var factor) -> demand(stage, kind, factor);
            case MarketLever.ScaleGrowth growth -> stage.note(Message.of("lever.note.growth", growth.factor()));
            case MarketLever.ExchangeRateShock(var factor) -> rates(stage, factor);
        }
    }

    private static void prices(Stage stage, PriceTarget target, Optional<Asn> provider, double factor) {
        switch (target) {
            case TRANSIT -> contracts(stage, buyer -> true, provider, contract -> scaledIp(contract, factor));
            case CIRCUIT ->
                contracts(
                        stage,
                        buyer -> true,
                        provider,
                        contract -> Stage.with(
                                Contract.NOUN,
                                contract,
                                "circuitPricePerMbpsMonth",
                                scaled(contract.circuitPricePerMbpsMonth(), factor)));
            case BACKHAUL -> {
                stage.each(Kind.SPAN, stage.plan().spans(), span -> scaled(span, factor));
                stage.note(Message.of("lever.note.backhaul", factor));
            }
            case EXCHANGE_FEES ->
                stage.each(
                        Kind.EXCHANGE,
                        stage.plan().exchanges(),
                        exchange -> Stage.with(Exchange.NOUN, exchange, "fees", scaled(exchange.fees(), factor)));
            case HOUSING -> {
                stage.each(Kind.SITE, stage.plan().sites(), site -> scaled(site, factor));
                stage.note(Message.of("lever.note.housing", factor));
            }
        }
    }

    private static void reaction(Stage stage, Asn incumbent, double factor) {
        Set<Asn> members = new TreeSet<>();
        for (Exchange exchange : stage.plan().exchanges()) {
            exchange.members().stream().map(Membership::network).forEach(members::add);
        }
        contracts(stage, members::contains, Optional.of(incumbent), contract -> scaledIp(contract, factor));
    }

    private static void contracts(
            Stage stage, Predicate<Asn> buyers, Optional<Asn> provider, UnaryOperator<Contract> change) {
        stage.each(Kind.NETWORK, stage.plan().networks(), network -> {
            if (!buyers.test(network.asn())) {
                return network;
            }
            List<Contract> contracts = network.contracts().stream()
                    .map(contract -> provider.filter(asked -> !asked.equals(contract.provider()))
                                    .isPresent()
                            ? contract
                            : change.apply(contract))
                    .toList();
            return Stage.with(Network.NOUN, network, "contracts", contracts);
        });
    }

    private static Contract scaledIp(Contract contract, double factor) {
        List<Tier> tiers = contract.tiers().stream()
                .map(tier -> new Tier(tier.fromMbps(), tier.ipPricePerMbpsMonth() * factor))
                .toList();
        Contract scaled = Stage.with(
                Contract.NOUN, contract, "ipPricePerMbpsMonth", scaled(contract.ipPricePerMbpsMonth(), factor));
        return Stage.with(Contract.NOUN, scaled, "tiers", tiers);
    }

    private static Span scaled(Span span, double factor) {
        List<Lease> leases = span.leases().stream()
                .map(lease -> Stage.with(Lease.NOUN, lease, "perMonth", scaled(lease.perMonth(), factor)))
                .toList();
        Span scaled = Stage.with(Span.NOUN, span, "leases", leases);
        return Stage.with(Span.NOUN, scaled, "offerPerMonth", scaled(span.offerPerMonth(), factor));
    }

    private static FeeSchedule scaled(FeeSchedule fees, double factor) {
        List<PortFee> ports = fees.ports().stream()
                .map(port -> new PortFee(port.speedMbps(), port.perMonth() * factor))
                .toList();
        return new FeeSchedule(fees.joining() * factor, fees.membershipPerMonth() * factor, ports, fees.currency());
    }

    private static Site scaled(Site site, double factor) {
        Site scaled = Stage.with(Site.NOUN, site, "rackPerMonth", scaled(site.rackPerMonth(), factor));
        return Stage.with(Site.NOUN, scaled, "powerPerKwMonth", scaled(site.powerPerKwMonth(), factor));
    }

    private static @Nullable Double scaled(@Nullable Double price, double factor) {
        return price == null ? null : Double.valueOf(price * factor);
    }

    private static void demand(Stage stage, @Nullable NetworkKind only, double factor) {
        for (NetworkKind kind : NetworkKind.values()) {
            if (only == null || kind == only) {
                stage.demandFactors.merge(kind, factor, (a, b) -> a * b);
            }
        }
        // Everybody: also those whom the plan does not name, who are what is left of the national peak.
        if (only == null) {
            stage.header(header ->
                    Stage.with(PlanHeader.NOUN, header, "nationalPeakMbps", scaled(header.nationalPeakMbps(), factor)));
        }
    }

    private static void rates(Stage stage, double factor) {
        if (stage.plan().header().exchangeRates().isEmpty()) {
            stage.note(Message.of("lever.note.rates", stage.plan().header().currency()));
        }
        stage.header(header -> Stage.with(
                PlanHeader.NOUN,
                header,
                "exchangeRates",
                header.exchangeRates().stream()
                        .map(rate ->
                                new ExchangeRate(rate.currency(), rate.perUnit() * factor, rate.date(), rate.source()))
                        .toList()));
    }
}
