package org.ixplanner.app.mapsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeSite;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.NodeKind;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.style.Ink;
import org.ixplanner.maps.style.PointStyle;
import org.ixplanner.maps.style.Symbol;

/// Fibre nodes, networks where their users enter them, and exchanges, at home. What belongs to one town stands at one
/// place of it, so that a map tells it there, each network and exchange once.
final class PlaceLayer {

    private static final int NODE = 10;
    private static final int NETWORK = 50;

    private final Texts texts;
    private final Plan plan;
    private final Ground ground;
    private final Towns towns;

    /// @param texts the words
    /// @param ground where things are
    PlaceLayer(Texts texts, Ground ground) {
        this.texts = texts;
        this.ground = ground;
        plan = ground.plan();
        towns = new Towns(plan);
    }

    MapLayer layer() {
        List<MapFeature> places = new ArrayList<>();
        nodes(places);
        networks(places);
        exchanges(places);
        return new MapLayer(texts.text("mapsheet.places"), places);
    }

    private void nodes(List<MapFeature> places) {
        PointStyle node = style("node", Symbol.CIRCLE, Ink.SITE, true, 7);
        PointStyle landing = style("landing", Symbol.TRIANGLE, Ink.SITE, false, 10);
        String home = plan.header().country();
        for (FibreNode found : plan.fibreNodes()) {
            if (home.equals(found.country())) {
                boolean lands = found.nodeKind() == NodeKind.CABLE_LANDING;
                places.add(new MapFeature.Spot(
                        found.place(), lands ? landing : node, found.name(), NODE, MapSubject.of(found)));
            }
        }
    }

    private void networks(List<MapFeature> places) {
        PointStyle style = style("network", Symbol.CIRCLE, Ink.NETWORK, false, 9);
        String home = plan.header().country();
        for (Network network : plan.networks()) {
            if (network.economy().equals(home)) {
                Set<LonLat> entries = new HashSet<>();
                for (String site : entrySites(network)) {
                    place(site)
                            .filter(entries::add)
                            .ifPresent(at -> places.add(
                                    new MapFeature.Spot(at, style, network.name(), NETWORK, MapSubject.of(network))));
                }
            }
        }
    }

    private static Set<String> entrySites(Network network) {
        return new TreeSet<>(network.gateways().isEmpty() ? network.pops() : network.gateways());
    }

    private void exchanges(List<MapFeature> places) {
        PointStyle existing = style("exchange", Symbol.SQUARE, Ink.EXCHANGE, false, 13);
        PointStyle candidate = style("candidate", Symbol.SQUARE, Ink.EXCHANGE, true, 13);
        for (Exchange exchange : plan.exchanges()) {
            PointStyle style = exchange.status() == ExchangeStatus.EXISTING ? existing : candidate;
            Set<LonLat> shown = new HashSet<>();
            for (ExchangeSite site : exchange.sites()) {
                place(site.site())
                        .filter(shown::add)
                        .ifPresent(at -> places.add(new MapFeature.Spot(
                                at, style, exchange.name(), MapFeature.Spot.KEY, MapSubject.of(exchange))));
            }
        }
    }

    private Optional<LonLat> place(String id) {
        return plan.sites()
                .find(id)
                .filter(ground::isHome)
                .flatMap(site -> ground.site(site.id()))
                .map(towns::of);
    }

    private PointStyle style(String key, Symbol symbol, Ink ink, boolean hollow, int sizePx) {
        return new PointStyle(
                texts.text("mapsheet." + key), texts.pattern("mapsheet." + key + ".many"), symbol, ink, hollow, sizePx);
    }
}
