package org.ixplanner.maps.render;

import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapFeature.Flow;
import org.ixplanner.maps.layer.MapFeature.Line;
import org.ixplanner.maps.layer.MapFeature.Spot;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.projection.GeoBox;

/// A small sheet of things that can be picked: two exchanges, the fibre and the traffic between them, and another
/// fibre.
public final class CoastSheet {

    /// All of it.
    public static final GeoBox EXTENT = new GeoBox(34, -4.7, 41.9, 4.6);

    /// An exchange, known as `nairobi`.
    public static final LonLat NAIROBI = new LonLat(36.817, -1.283);

    /// An exchange, known as `mombasa`.
    public static final LonLat MOMBASA = new LonLat(39.664, -4.055);

    /// Where a fibre from Nairobi, known as `north`, ends; nothing stands there.
    public static final LonLat MARSABIT = new LonLat(37.988, 2.335);

    private CoastSheet() {}

    /// The sheet, with layers `Fibre`, `Traffic` and `Places`.
    public static Sheet full() {
        return bare().with(fibre()).with(traffic()).with(places());
    }

    /// The sheet without its layers.
    public static Sheet bare() {
        return Sheet.of("Coast", EXTENT).about("KE").fullWidthAt(1000);
    }

    /// Two fibres.
    public static MapLayer fibre() {
        return new MapLayer("Fibre", List.<MapFeature>of(line(MOMBASA, "coast"), line(MARSABIT, "north")));
    }

    /// A flow, known as `flow`.
    public static MapLayer traffic() {
        return new MapLayer(
                "Traffic",
                List.<MapFeature>of(new Flow(
                        new GeoLine(List.of(NAIROBI, new LonLat(38.2, -2.8), MOMBASA)),
                        DemoSheet.LOCAL,
                        400,
                        "",
                        "flow")));
    }

    /// Two exchanges.
    public static MapLayer places() {
        return new MapLayer("Places", List.<MapFeature>of(spot(NAIROBI, "nairobi"), spot(MOMBASA, "mombasa")));
    }

    private static Line line(LonLat end, String subject) {
        return new Line(new GeoLine(List.of(NAIROBI, end)), DemoSheet.BUILT, "", subject);
    }

    private static Spot spot(LonLat at, String subject) {
        return new Spot(at, DemoSheet.EXCHANGE, subject, Spot.KEY, subject);
    }
}
