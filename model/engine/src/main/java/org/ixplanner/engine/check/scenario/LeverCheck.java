package org.ixplanner.engine.check.scenario;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.content.CachePlacement;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.lever.BuildLever;
import org.ixplanner.engine.plan.lever.ContentLever;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MarketLever;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Kind;
import org.jspecify.annotations.Nullable;

/// Levers that cannot be pulled: what they add is there already, what they change or cut is not, or they are at the
/// wrong place. And those that make a price or a port nothing.
final class LeverCheck implements Check {

    @Override
    public String id() {
        return "lever";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        for (Row<Scenario> row : Row.of(input.plan().scenarios())) {
            Scene scene = new Scene(input.plan());
            List<Lever> levers = row.item().levers();
            for (int i = 0; i < levers.size(); i++) {
                pull(scene, levers.get(i), row.name(), row.path().at("levers").at(i), findings);
            }
        }
        return findings.all();
    }

    private static void pull(Scene scene, Lever lever, String scenario, PlanPath path, Findings findings) {
        Row.added(lever).ifPresent(item -> {
            if (!scene.add(item)) {
                findings.error(
                        path, "exists", scenario, Row.name(item), item.kind().table());
            }
        });
        place(scene, lever, scenario, path, findings);
        switch (lever) {
            case BuildLever.AddExchangeSite add
            when !scene.addSite(add.exchange(), add.site()) ->
                findings.error(
                        path.at("site"),
                        "site-there",
                        scenario,
                        scene.name(Kind.EXCHANGE, add.exchange()),
                        scene.name(Kind.SITE, add.site()));
            case MemberLever.SetMembership set ->
                scene.join(set.exchange(), set.membership().network());
            case MemberLever.LeaveExchange leave
            when !scene.leave(leave.exchange(), leave.network()) ->
                noMember(scene, path, scenario, leave.exchange(), leave.network(), findings);
            case MemberLever.SetPort set
            when !scene.isMember(set.exchange(), set.network()) ->
                noMember(scene, path, scenario, set.exchange(), set.network(), findings);
            case MemberLever.Interconnect link
            when link.a().equals(link.b()) -> findings.error(path.at("b"), "itself", scenario, scene.network(link.a()));
            case ContentLever.RemoveCache remove
            when !scene.removeCache(remove.cache()) ->
                findings.error(path.at("cache"), "gone", scenario, remove.cache());
            case ContentLever.SetGateway set
            when !scene.hasUsers(set.network(), set.city()) ->
                findings.error(path.at("city"), "no-city", scenario, scene.network(set.network()), set.city());
            case OutageLever.CutSpan cut
            when scene.isDark(cut.span()) ->
                findings.error(path.at("span"), "dark", scenario, scene.name(Kind.SPAN, cut.span()));
            case OutageLever.CutRouteServer cut
            when scene.hasNoRouteServer(cut.exchange()) ->
                findings.error(
                        path.at("exchange"), "no-route-server", scenario, scene.name(Kind.EXCHANGE, cut.exchange()));
            case MarketLever.ScalePrice scale when scale.factor() == 0 -> zero(path, scenario, findings);
            case MarketLever.IncumbentReaction reaction when reaction.factor() == 0 -> zero(path, scenario, findings);
            case MarketLever.ExchangeRateShock shock when shock.factor() == 0 -> zero(path, scenario, findings);
            default -> {}
        }
    }

    private static void place(Scene scene, Lever lever, String scenario, PlanPath path, Findings findings) {
        switch (lever) {
            case MemberLever.SetMembership set -> {
                Membership port = set.membership();
                PlanPath at = path.at("membership");
                exchangeSite(scene, at.at("site"), "port-site", scenario, set.exchange(), port.site(), findings);
                port(scene, at, scenario, set.exchange(), port.network(), port.portMbps(), findings);
            }
            case MemberLever.SetPort set ->
                port(scene, path, scenario, set.exchange(), set.network(), set.portMbps(), findings);
            case ContentLever.PlaceCache(Cache cache) -> {
                String exchange = cache.exchange();
                if (exchange != null && cache.placement() == CachePlacement.AT_EXCHANGE) {
                    PlanPath at = path.at("cache").at("site");
                    exchangeSite(scene, at, "cache-site", scenario, exchange, cache.site(), findings);
                }
            }
            case MemberLever.Interconnect link
            when !scene.isAt(link.a(), link.site()) && !scene.isAt(link.b(), link.site()) ->
                findings.warning(
                        path.at("site"),
                        "nobody-there",
                        scenario,
                        scene.network(link.a()),
                        scene.network(link.b()),
                        scene.name(Kind.SITE, link.site()));
            case ContentLever.SetGateway set
            when !scene.isAt(set.network(), set.site()) ->
                findings.warning(
                        path.at("site"),
                        "gateway",
                        scenario,
                        scene.network(set.network()),
                        scene.name(Kind.SITE, set.site()));
            default -> {}
        }
    }

    private static void exchangeSite(
            Scene scene,
            PlanPath path,
            String variant,
            String scenario,
            String exchange,
            @Nullable String site,
            Findings findings) {
        if (site != null && !scene.hasSite(exchange, site)) {
            findings.error(path, variant, scenario, scene.name(Kind.EXCHANGE, exchange), scene.name(Kind.SITE, site));
        }
    }

    private static void port(
            Scene scene,
            PlanPath path,
            String scenario,
            String exchange,
            Asn network,
            double portMbps,
            Findings findings) {
        if (portMbps == 0) {
            findings.error(
                    path.at("portMbps"),
                    "no-port",
                    scenario,
                    scene.network(network),
                    scene.name(Kind.EXCHANGE, exchange));
        }
    }

    private static void zero(PlanPath path, String scenario, Findings findings) {
        findings.warning(path.at("factor"), "zero", scenario);
    }

    private static void noMember(
            Scene scene, PlanPath path, String scenario, String exchange, Asn network, Findings findings) {
        findings.error(
                path.at("network"), "no-member", scenario, scene.network(network), scene.name(Kind.EXCHANGE, exchange));
    }
}
