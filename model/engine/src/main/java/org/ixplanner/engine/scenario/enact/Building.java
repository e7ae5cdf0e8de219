package org.ixplanner.engine.scenario.enact;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeSite;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.lever.BuildLever;

/// What is built works from then on, whatever its status said.
final class Building {

    private Building() {}

    static void pull(Stage stage, BuildLever lever) {
        switch (lever) {
            case BuildLever.AddSite(var site) -> stage.put(site);
            case BuildLever.AddFibreNode(var node) ->
                stage.put(Stage.with(FibreNode.NOUN, node, "status", BuildStatus.OPERATIONAL));
            case BuildLever.AddSpan(var span) ->
                stage.put(Stage.with(Span.NOUN, span, "status", BuildStatus.OPERATIONAL));
            case BuildLever.AddExchange(var exchange) -> stage.put(Stage.opened(exchange));
            case BuildLever.AddExchangeSite(var exchange, var site, var onFabric) ->
                stage.plan()
                        .exchanges()
                        .find(exchange)
                        .filter(found -> !found.hasSite(site))
                        .ifPresent(found -> stage.put(withSite(found, new ExchangeSite(site, onFabric))));
        }
    }

    private static Exchange withSite(Exchange exchange, ExchangeSite site) {
        List<ExchangeSite> sites = new ArrayList<>(exchange.sites());
        sites.add(site);
        return Stage.with(Exchange.NOUN, exchange, "sites", sites);
    }
}
