package org.ixplanner.engine.plan;

import static org.ixplanner.engine.plan.TestPlans.asn;

import java.time.LocalDate;
import java.util.List;
import org.ixplanner.engine.plan.evidence.Assumption;
import org.ixplanner.engine.plan.evidence.Shape;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;
import org.ixplanner.engine.plan.exchange.PortKind;
import org.ixplanner.engine.plan.ground.NodeKind;
import org.ixplanner.engine.plan.ground.SiteKind;
import org.ixplanner.engine.plan.lever.BuildLever;
import org.ixplanner.engine.plan.lever.ContentLever;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MarketLever;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.plan.lever.PriceTarget;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.StanceKind;
import org.jspecify.annotations.Nullable;

/// Assumptions and scenarios of the good plan; between them the scenarios pull every lever there is.
final class GoodScenarios {

    private GoodScenarios() {}

    static Table<Assumption> assumptions() {
        return Table.of(List.of(
                assumption("rtt.msPerKm", 0.0049, "ms/km", Shape.FIXED, null, null),
                assumption("fibre.inflationOnLand", 1.4, "×", Shape.TRIANGULAR, 1.2, 1.7),
                assumption("demand.growthPerYear", 0.2, "1/year", Shape.PERT, 0.1, 0.3),
                assumption("price.transitDeclinePerYear", 0.1, "1/year", Shape.UNIFORM, 0.05, 0.15),
                assumption("fibre.terrestrialRepairHours", 6.0, "h", Shape.LOGNORMAL, 4.0, 24.0)));
    }

    static Table<Scenario> scenarios() {
        return Table.of(List.of(
                scenario("today", "As it is"),
                scenario("mombasa", "Mombasa opens", building()),
                scenario("joining", "More members", members()),
                scenario("content", "Content comes home", content()),
                scenario("market", "Prices move", market()),
                scenario("policy", "The regulator acts", policy()),
                scenario("island", "The cable breaks", outage())));
    }

    private static Lever[] building() {
        return new Lever[] {
            new BuildLever.AddFibreNode(GoodGround.node("n-mld", "Malindi", NodeKind.POP, GoodGround.MALINDI, "KE")
                    .make()),
            new BuildLever.AddSite(
                    GoodGround.site("mld-pop", "Malindi tower", SiteKind.POP, GoodGround.MALINDI, "KE", "n-mld")
                            .make()),
            new BuildLever.AddSpan(GoodGround.land(
                            "s-mba-mld", "Mombasa–Malindi", "n-mba", "n-mld", GoodGround.MOMBASA, GoodGround.MALINDI)
                    .make()),
            new BuildLever.AddExchange(
                    GoodExchanges.exchange("mld-ix", "Malindi exchange", ExchangeStatus.CANDIDATE, "mld-pop")
                            .make()),
            new BuildLever.AddExchangeSite("mba-ix", "mba-cls", true),
            new MemberLever.SetMembership(
                    "mba-ix", GoodExchanges.port(GoodNetworks.RIFT, "mba-dc", 10_000, PortKind.OWN))
        };
    }

    private static Lever[] members() {
        return new Lever[] {
            new MemberLever.SetMembership(
                    "nbo-ix", GoodExchanges.port(GoodNetworks.LAKESIDE, "nbo-dc", 10_000, PortKind.OWN)),
            new MemberLever.LeaveExchange("nbo-ix", asn(GoodNetworks.ELIMU)),
            new MemberLever.SetPort("nbo-ix", asn(GoodNetworks.RIFT), 100_000),
            new MemberLever.SetStance(
                    asn(GoodNetworks.SAVANNA),
                    GoodNetworks.stance("mba-ix", StanceKind.WILLING, 1_000.0, "The minister asked.")),
            new MemberLever.Interconnect(asn(GoodNetworks.RIFT), asn(GoodNetworks.LAKESIDE), "nbo-dc")
        };
    }

    private static Lever[] content() {
        return new Lever[] {
            new MemberLever.SetMembership(
                    "mba-ix", GoodExchanges.port(GoodNetworks.RIFT, "mba-dc", 10_000, PortKind.OWN)),
            new ContentLever.PlaceCache(
                    GoodExchanges.cacheAt("mba-ix", "mba-dc", GoodNetworks.RIFT).make()),
            new ContentLever.RemoveCache("c-rift"),
            new ContentLever.SetMappingShare("small-cdns", 0.8),
            new ContentLever.MoveHostingHome(0.1),
            new ContentLever.SetGateway(asn(GoodNetworks.RIFT), "Eldoret", "nbo-dc")
        };
    }

    private static Lever[] market() {
        return new Lever[] {
            new MarketLever.ScalePrice(PriceTarget.TRANSIT, asn(GoodNetworks.SAVANNA), 0.8),
            new MarketLever.ScalePrice(PriceTarget.BACKHAUL, null, 0.5),
            new MarketLever.IncumbentReaction(asn(GoodNetworks.SAVANNA), 0.7),
            new MarketLever.ScaleDemand(NetworkKind.ACCESS, 1.2),
            new MarketLever.ScaleGrowth(1.1),
            new MarketLever.ExchangeRateShock(1.3)
        };
    }

    private static Lever[] policy() {
        return new Lever[] {
            new PolicyLever.MandatoryPeering("nbo-ix"),
            new PolicyLever.BackhaulCap(2),
            new PolicyLever.TrafficEngineering(),
            new PolicyLever.Grant("mba-ix", 50_000),
            new PolicyLever.LicenceDelay("mba-ix", 6),
            new PolicyLever.ImportDuty(0.25)
        };
    }

    private static Lever[] outage() {
        return new Lever[] {
            new OutageLever.CutSpan("s-mba-mrs"),
            new OutageLever.CutSite("mba-cls"),
            new OutageLever.CutRouteServer("nbo-ix"),
            new OutageLever.CutInternational(),
            new OutageLever.CloseExchange("nbo-ix")
        };
    }

    private static Scenario scenario(String id, String name, Lever... levers) {
        return new Scenario(id, name, levers.length == 0 ? "No levers." : "A what-if.", List.of(levers));
    }

    private static Assumption assumption(
            String id, double value, String unit, Shape shape, @Nullable Double low, @Nullable Double high) {
        return new Assumption(
                id, value, unit, shape, low, high, "Reference of the domain, 2.3", LocalDate.of(2026, 1, 15));
    }
}
