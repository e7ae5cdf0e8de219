package org.ixplanner.maps.render.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.maps.basemap.BorderLine;
import org.ixplanner.maps.basemap.CountryPolygon;
import org.ixplanner.maps.basemap.Lake;
import org.ixplanner.maps.basemap.Vertices;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.style.MapPalette;

/// Sea, land, lakes and borders on a page.
///
/// @param lands the land of each country in the frame, by code
/// @param borders borders between other countries
/// @param homeBorders borders of the countries that the map is about
/// @param lakes lakes without their islands
public record Ground(SortedMap<String, Path2D> lands, Path2D borders, Path2D homeBorders, Path2D lakes) {

    private static final int SAMPLES = 6;
    private static final float COAST_PX = 2;
    private static final float SEAM_PX = 0.6f;
    private static final float BORDER_PX = 0.9f;
    private static final float HOME_BORDER_PX = 1.6f;
    private static final float LAKE_EDGE_PX = 0.8f;

    /// What of the base map is in the frame.
    public static Ground of(
            Viewport viewport,
            List<CountryPolygon> land,
            List<BorderLine> borders,
            List<Lake> lakes,
            Set<String> home) {
        Outlines outlines = new Outlines(viewport);
        SortedMap<String, Path2D> lands = new TreeMap<>();
        for (CountryPolygon polygon : land) {
            Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            outlines.addRings(path, rings(polygon.outer(), polygon.holes()));
            if (path.getCurrentPoint() != null) {
                lands.computeIfAbsent(polygon.country(), _ -> new Path2D.Double(Path2D.WIND_EVEN_ODD))
                        .append(path, false);
            }
        }
        Path2D others = new Path2D.Double();
        Path2D own = new Path2D.Double();
        for (BorderLine border : borders) {
            boolean isOwn = home.contains(border.country()) || home.contains(border.beyond());
            outlines.addLine(isOwn ? own : others, border);
        }
        Path2D water = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        lakes.forEach(lake -> outlines.addRings(water, rings(lake.shore(), lake.islands())));
        return new Ground(lands, others, own, water);
    }

    /// Paints it all; the clip is the caller's.
    public void paint(Graphics2D g, Viewport viewport, MapPalette palette, Set<String> home) {
        fill(g, viewport.frame(), palette.sea());
        // The coast first: what of its stroke lies on land is covered by the land, borders between lands wholly.
        lands.values().forEach(land -> draw(g, land, palette.coast(), COAST_PX));
        lands.forEach((country, land) -> {
            Color color = home.contains(country) ? palette.home() : palette.land();
            fill(g, land, color);
            // Two filled neighbours leave a hair line of what is below between them.
            draw(g, land, color, SEAM_PX);
        });
        fill(g, lakes, palette.sea());
        draw(g, lakes, palette.coast(), LAKE_EDGE_PX);
        draw(g, borders, palette.border(), BORDER_PX);
        draw(g, homeBorders, palette.homeBorder(), HOME_BORDER_PX);
    }

    /// The share of a box that is land of these countries, to a few per cent.
    public double share(Set<String> countries, Rectangle2D box) {
        int inside = 0;
        for (int row = 0; row < SAMPLES; row++) {
            double y = box.getY() + (row + 0.5) / SAMPLES * box.getHeight();
            for (int column = 0; column < SAMPLES; column++) {
                double x = box.getX() + (column + 0.5) / SAMPLES * box.getWidth();
                inside += isLand(countries, x, y) ? 1 : 0;
            }
        }
        return inside / (double) (SAMPLES * SAMPLES);
    }

    private boolean isLand(Set<String> countries, double x, double y) {
        return lands.entrySet().stream()
                .anyMatch(land ->
                        countries.contains(land.getKey()) && land.getValue().contains(x, y));
    }

    private static void fill(Graphics2D g, Shape shape, Color color) {
        g.setColor(color);
        g.fill(shape);
    }

    private static void draw(Graphics2D g, Shape shape, Color color, float widthPx) {
        g.setColor(color);
        g.setStroke(new BasicStroke(widthPx, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    private static List<Vertices> rings(Vertices outer, List<? extends Vertices> holes) {
        List<Vertices> rings = new ArrayList<>(holes.size() + 1);
        rings.add(outer);
        rings.addAll(holes);
        return rings;
    }
}
