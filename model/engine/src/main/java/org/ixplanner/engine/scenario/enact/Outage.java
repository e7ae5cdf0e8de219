package org.ixplanner.engine.scenario.enact;

import java.util.List;
import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.schema.Kind;

/// What breaks.
final class Outage {

    private Outage() {}

    static void pull(Stage stage, OutageLever lever) {
        switch (lever) {
            case OutageLever.CutSpan(var span) -> stage.cutSpans.add(span);
            case OutageLever.CutSite(var site) -> stage.cutSites.add(site);
            case OutageLever.CutRouteServer(var exchange) ->
                stage.plan()
                        .exchanges()
                        .find(exchange)
                        .ifPresent(found -> stage.put(Stage.with(Exchange.NOUN, found, "routeServer", false)));
            case OutageLever.CloseExchange(var exchange) -> close(stage, exchange);
            case OutageLever.CutInternational() -> stage.internationalCut = true;
        }
    }

    private static void close(Stage stage, String exchange) {
        stage.remove(Kind.EXCHANGE, exchange);
        List<String> caches = stage.plan().caches().stream()
                .filter(cache -> exchange.equals(cache.exchange()))
                .map(Cache::id)
                .toList();
        caches.forEach(cache -> stage.remove(Kind.CACHE, cache));
        List<String> sessions = stage.plan().peerings().stream()
                .filter(peering -> exchange.equals(peering.exchange()))
                .map(Peering::id)
                .toList();
        sessions.forEach(session -> stage.remove(Kind.PEERING, session));
    }
}
