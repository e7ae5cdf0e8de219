package org.ixplanner.maps.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapFeature.Flow;
import org.ixplanner.maps.layer.MapFeature.Line;
import org.ixplanner.maps.layer.MapFeature.Spot;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.layer.SheetNotes;
import org.ixplanner.maps.layer.SidePanel;
import org.ixplanner.maps.layer.SidePanel.Figure;
import org.ixplanner.maps.projection.GeoBox;
import org.ixplanner.maps.style.Dash;
import org.ixplanner.maps.style.FlowStyle;
import org.ixplanner.maps.style.Ink;
import org.ixplanner.maps.style.LineStyle;
import org.ixplanner.maps.style.PointStyle;
import org.ixplanner.maps.style.Symbol;

/// A sheet as full as a real one: Kenya with fibre, exchanges, networks and flows. Towns are where they are, all
/// else is made up.
final class DemoSheet {

    static final PointStyle EXCHANGE =
            new PointStyle("Exchange", "{0} exchanges", Symbol.SQUARE, Ink.EXCHANGE, false, 13);
    static final PointStyle CANDIDATE =
            new PointStyle("Exchange, candidate", "{0} candidates", Symbol.SQUARE, Ink.EXCHANGE, true, 13);
    static final PointStyle NETWORK = new PointStyle("Network", "{0} networks", Symbol.CIRCLE, Ink.NETWORK, false, 9);
    static final PointStyle SITE = new PointStyle("Fibre node", "{0} nodes", Symbol.CIRCLE, Ink.SITE, true, 7);
    static final PointStyle LANDING =
            new PointStyle("Cable landing", "{0} landings", Symbol.TRIANGLE, Ink.SITE, false, 10);
    static final LineStyle BUILT = new LineStyle("Operational", Ink.FIBRE, Dash.SOLID, 1.6);
    static final LineStyle BUILDING = new LineStyle("Under construction", Ink.FIBRE, Dash.DASHED, 1.6);
    static final LineStyle PLANNED = new LineStyle("Planned", Ink.FIBRE, Dash.DOTTED, 1.6);
    static final FlowStyle LOCAL = new FlowStyle("Local", Ink.LOCAL, Dash.SOLID);
    static final FlowStyle REGIONAL = new FlowStyle("Regional", Ink.REGIONAL, Dash.SOLID);
    static final FlowStyle INTERNATIONAL = new FlowStyle("International", Ink.INTERNATIONAL, Dash.SOLID);
    static final FlowStyle TROMBONED = new FlowStyle("Tromboned", Ink.INTERNATIONAL, Dash.DASHED);

    private static final LonLat MARSEILLE = new LonLat(5.37, 43.30);
    private static final LonLat JOHANNESBURG = new LonLat(28.05, -26.20);
    private static final LonLat KAMPALA = new LonLat(32.58, 0.32);

    private final Map<String, LonLat> towns = new LinkedHashMap<>();
    private final List<MapFeature> fibre = new ArrayList<>();
    private final List<MapFeature> places = new ArrayList<>();
    private final List<MapFeature> flows = new ArrayList<>();

    private DemoSheet() {
        addTowns();
        addFibre();
        addPlaces();
        addFlows();
    }

    static Sheet kenya() {
        DemoSheet demo = new DemoSheet();
        return Sheet.of("Kenya: traffic with exchanges in Nairobi and Mombasa", extent(demo))
                .subtitled("Scenario today: where traffic between networks is exchanged, peak hour")
                .about("KE")
                .with(new MapLayer("Fibre", demo.fibre))
                .with(new MapLayer("Places", demo.places))
                .with(new MapLayer("Traffic", demo.flows))
                .with(new SidePanel(
                        "Key figures",
                        List.of(
                                new Figure("Kept local, share of demand", "61.4 %", "55–67 %"),
                                new Figure("Tromboned", "12.3 Gbit/s", "9–16"),
                                new Figure("Mean round trip", "38 ms", "before: 112 ms"))))
                .with(new SheetNotes(
                        "Local: both ends and the whole way in Kenya. Shares are of traffic demand at peak hour, made-up"
                                + " values.",
                        "plan demo (this test, made up).",
                        "November 2026"))
                .withLocator();
    }

    private static GeoBox extent(DemoSheet demo) {
        return GeoBox.around(demo.towns.values()).grown(0.06, 30);
    }

    private void addTowns() {
        town("Nairobi", 36.817, -1.283);
        town("Mombasa", 39.664, -4.055);
        town("Kisumu", 34.762, -0.102);
        town("Nakuru", 36.072, -0.307);
        town("Eldoret", 35.270, 0.520);
        town("Thika", 37.069, -1.033);
        town("Malindi", 40.117, -3.218);
        town("Kitale", 35.006, 1.016);
        town("Garissa", 39.646, -0.453);
        town("Kakamega", 34.752, 0.284);
        town("Busia", 34.112, 0.460);
        town("Nyeri", 36.948, -0.420);
        town("Meru", 37.656, 0.046);
        town("Kilifi", 39.850, -3.630);
        town("Wajir", 40.057, 1.747);
        town("Voi", 38.556, -3.396);
        town("Naivasha", 36.433, -0.714);
        town("Nanyuki", 37.074, 0.006);
        town("Mandera", 41.857, 3.937);
        town("Narok", 35.871, -1.081);
        town("Kericho", 35.286, -0.368);
        town("Migori", 34.473, -1.063);
        town("Embu", 37.457, -0.540);
        town("Isiolo", 37.583, 0.354);
        town("Marsabit", 37.988, 2.335);
        town("Moyale", 39.056, 3.527);
        town("Lodwar", 35.597, 3.119);
        town("Machakos", 37.263, -1.522);
        town("Lamu", 40.902, -2.271);
        town("Namanga", 36.790, -2.545);
        town("Malaba", 34.281, 0.635);
    }

    private void town(String name, double lon, double lat) {
        towns.put(name, new LonLat(lon, lat));
    }

    private LonLat at(String town) {
        LonLat at = towns.get(town);
        if (at == null) {
            throw new IllegalArgumentException("no town " + town);
        }
        return at;
    }

    private void addFibre() {
        built("Mombasa Voi Machakos Nairobi Naivasha Nakuru Eldoret Malaba");
        built("Mombasa Voi Machakos Nairobi Thika Embu Meru Isiolo Marsabit Moyale");
        built("Mombasa Kilifi Malindi Lamu");
        built("Nakuru Kericho Kisumu Busia");
        built("Nairobi Thika Nyeri Nanyuki Isiolo");
        built("Eldoret Kitale Lodwar");
        built("Kisumu Kakamega Eldoret");
        built("Nairobi Naivasha Nakuru");
        line(BUILT, "Thika", "Garissa");
        line(BUILT, "Nairobi", "Namanga");
        line(BUILT, "Narok", "Nairobi");
        line(BUILT, "Kisumu", "Migori");
        line(BUILDING, "Garissa", "Wajir");
        line(BUILDING, "Wajir", "Mandera");
        line(BUILDING, "Narok", "Kericho");
        line(PLANNED, "Isiolo", "Wajir");
        line(PLANNED, "Moyale", "Mandera");
        line(PLANNED, "Lamu", "Garissa");
        line(PLANNED, "Lodwar", "Marsabit");
        line(PLANNED, "Migori", "Narok");
        fibre.add(new Line(new GeoLine(List.of(at("Malaba"), KAMPALA)), BUILT, "Kampala"));
        fibre.add(new Line(new GeoLine(cable(MARSEILLE)), BUILT, "Marseille"));
    }

    private void built(String way) {
        String[] names = way.split(" ", -1);
        for (int i = 1; i < names.length; i++) {
            line(BUILT, names[i - 1], names[i]);
        }
    }

    private void line(LineStyle style, String from, String to) {
        fibre.add(new Line(new GeoLine(List.of(at(from), at(to))), style, ""));
    }

    private List<LonLat> cable(LonLat end) {
        return List.of(
                at("Mombasa"),
                new LonLat(44, -1.5),
                new LonLat(52.5, 11.5),
                new LonLat(43.4, 12.6),
                new LonLat(38, 20),
                new LonLat(32.6, 29.9),
                new LonLat(32.3, 31.4),
                new LonLat(20, 35.5),
                new LonLat(11.2, 37.8),
                end);
    }

    private void addPlaces() {
        for (Map.Entry<String, LonLat> town : towns.entrySet()) {
            places.add(new Spot(town.getValue(), SITE, town.getKey(), 10));
        }
        places.add(new Spot(at("Mombasa"), LANDING, "Nyali landing", 30));
        for (int i = 1; i <= 27; i++) {
            String town =
                    i <= 21 ? "Nairobi" : i <= 24 ? "Mombasa" : i == 25 ? "Kisumu" : i == 26 ? "Eldoret" : "Nakuru";
            LonLat near = at(town);
            places.add(new Spot(
                    new LonLat(near.lonDeg() + 0.003 * (i % 5), near.latDeg() + 0.003 * (i % 3)),
                    NETWORK,
                    "Network " + i,
                    40));
        }
        places.add(new Spot(new LonLat(36.832, -1.29), EXCHANGE, "KIXP Nairobi", 110));
        places.add(new Spot(new LonLat(36.84, -1.30), EXCHANGE, "Asteroid", 105));
        places.add(new Spot(at("Mombasa"), EXCHANGE, "KIXP Mombasa", 108));
        places.add(new Spot(at("Kisumu"), CANDIDATE, "Kisumu", 100));
    }

    private void addFlows() {
        flow(LOCAL, 9200, "", at("Nairobi"), at("Nairobi"));
        flow(LOCAL, 2600, "", at("Nairobi"), at("Mombasa"));
        flow(LOCAL, 900, "", at("Mombasa"), at("Mombasa"));
        flow(LOCAL, 1500, "", at("Kisumu"), at("Nairobi"));
        flow(LOCAL, 1200, "", at("Nakuru"), at("Nairobi"));
        flow(LOCAL, 800, "", at("Eldoret"), at("Nairobi"));
        flow(LOCAL, 350, "", at("Nyeri"), at("Nairobi"));
        flow(LOCAL, 300, "", at("Meru"), at("Nairobi"));
        flow(LOCAL, 240, "", at("Garissa"), at("Nairobi"));
        flow(LOCAL, 210, "", at("Malindi"), at("Mombasa"));
        flow(LOCAL, 160, "", at("Kitale"), at("Nairobi"));
        flow(LOCAL, 120, "", at("Wajir"), at("Nairobi"));
        flow(LOCAL, 90, "", at("Lodwar"), at("Nairobi"));
        flow(LOCAL, 70, "", at("Moyale"), at("Nairobi"));
        flow(LOCAL, 60, "", at("Mandera"), at("Nairobi"));
        flow(REGIONAL, 1100, "Kampala", at("Nairobi"), KAMPALA);
        flow(REGIONAL, 700, "Johannesburg", at("Nairobi"), JOHANNESBURG);
        flow(REGIONAL, 300, "Kampala", at("Kisumu"), KAMPALA);
        flow(TROMBONED, 2100, "Marseille", cable(MARSEILLE).toArray(LonLat[]::new));
        flow(INTERNATIONAL, 7800, "Marseille", cable(MARSEILLE).toArray(LonLat[]::new));
        flow(INTERNATIONAL, 6900, "", at("Nairobi"), at("Machakos"), at("Voi"), at("Mombasa"));
        flow(TROMBONED, 1700, "", at("Nairobi"), at("Machakos"), at("Voi"), at("Mombasa"));
    }

    private void flow(FlowStyle style, double loadMbps, String farEnd, LonLat... way) {
        flows.add(new Flow(new GeoLine(List.of(way)), style, loadMbps, farEnd));
    }
}
