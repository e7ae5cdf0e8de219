package org.ixplanner.engine.check.scenario;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.lever.BuildLever;
import org.ixplanner.engine.plan.lever.ContentLever;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MarketLever;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Kind;

/// Levers that cannot be pulled: what they add is there already, or what they change or cut is not. And those that
/// make a price nothing.
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

    private static void zero(PlanPath path, String scenario, Findings findings) {
        findings.warning(path.at("factor"), "zero", scenario);
    }

    private static void noMember(
            Scene scene, PlanPath path, String scenario, String exchange, Asn network, Findings findings) {
        findings.error(
                path.at("network"), "no-member", scenario, scene.network(network), scene.name(Kind.EXCHANGE, exchange));
    }
}
