package org.ixplanner.maps.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.basemap.Basemap;
import org.ixplanner.maps.label.LabelPlacer;
import org.ixplanner.maps.label.LabelRequest;
import org.ixplanner.maps.label.Placement;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapFeature.Flow;
import org.ixplanner.maps.layer.MapFeature.Line;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.projection.GeoBox;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.render.map.SheetPens;
import org.ixplanner.maps.render.map.SideBlock;
import org.ixplanner.maps.render.scene.Block;
import org.ixplanner.maps.render.scene.Block.Words;
import org.ixplanner.maps.render.scene.FlowWidths;
import org.ixplanner.maps.render.scene.Ground;
import org.ixplanner.maps.render.scene.TextStyle;
import org.ixplanner.maps.render.scene.Ways;
import org.ixplanner.maps.style.Ink;

/// A small map of the wider surroundings: the sheet's extent as a frame, and whole the ways that leave it.
final class LocatorBlock implements SideBlock {

    private static final double HEIGHT_PX = 168;
    private static final double WIDEST_DEG = 120;
    private static final double MARGIN = 0.12;
    private static final double LEAST_MARGIN_KM = 1800;
    private static final FlowWidths ALL_THIN = new FlowWidths(Double.MAX_VALUE);
    private static final double END_PX = 5;

    private final Sheet sheet;
    private final Basemap basemap;
    private final SheetPens pens;

    LocatorBlock(Sheet sheet, Basemap basemap, SheetPens pens) {
        this.sheet = sheet;
        this.basemap = basemap;
        this.pens = pens;
    }

    /// Whether the sheet asks for one and is small enough for it to say something.
    static boolean isWanted(Sheet sheet) {
        return sheet.locator() && sheet.extent().eastDeg() - sheet.extent().westDeg() <= WIDEST_DEG;
    }

    @Override
    public double heightPx(double widthPx) {
        return HEIGHT_PX;
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D box) {
        List<MapFeature> leaving =
                sheet.features().stream().filter(this::leaves).toList();
        Map<String, LonLat> ends = ends(leaving);
        Viewport viewport = new Viewport(surroundings(ends), box);
        Shape clip = g.getClip();
        g.clip(box);
        Ground ground = Ground.of(viewport, basemap.coarseLand(), basemap.borders(), List.of(), sheet.home());
        ground.paint(g, viewport, pens.palette(), sheet.home());
        new Ways(viewport, ALL_THIN).of(leaving).forEach(way -> pens.ways().draw(g, way));
        g.setColor(pens.palette().color(Ink.EXCHANGE));
        g.setStroke(new BasicStroke(1.5f));
        g.draw(viewport.toPage(sheet.extent().corners()));
        paintEnds(g, viewport, ends);
        g.setClip(clip);
        g.setColor(pens.palette().rule());
        g.setStroke(new BasicStroke(1));
        g.draw(box);
    }

    private void paintEnds(Graphics2D g, Viewport viewport, Map<String, LonLat> ends) {
        Rectangle2D frame = viewport.frame();
        LabelPlacer placer = new LabelPlacer(new Rectangle2D.Double(
                frame.getX() + 3, frame.getY() + 3, frame.getWidth() - 6, frame.getHeight() - 6));
        placer.block(viewport.toPage(sheet.extent().corners()).getBounds2D());
        List<Point2D> places = new ArrayList<>();
        ends.values().forEach(end -> viewport.toPage(end).ifPresent(places::add));
        for (Point2D place : places) {
            Shape dot = new Ellipse2D.Double(place.getX() - END_PX / 2, place.getY() - END_PX / 2, END_PX, END_PX);
            placer.block(dot.getBounds2D());
            g.setColor(pens.palette().text());
            g.fill(dot);
        }
        for (Map.Entry<String, LonLat> end : ends.entrySet()) {
            Block label = new Block(List.of(Block.Line.of(new Words(end.getKey(), TextStyle.SMALL, false))));
            Optional<Point2D> at = viewport.toPage(end.getValue());
            if (at.isPresent()) {
                Optional<Placement> placement =
                        placer.place(new LabelRequest(at.get(), END_PX, List.of(label.size(pens.text())), 0));
                placement.ifPresent(found -> pens.blocks().write(g, label, found.box(), false));
            }
        }
    }

    private boolean leaves(MapFeature feature) {
        return switch (feature) {
            case Line line ->
                !line.farEnd().isBlank()
                        && leaves(line.way().start(), line.way().end());
            case Flow flow ->
                !flow.farEnd().isBlank()
                        && leaves(flow.way().start(), flow.way().end());
            default -> false;
        };
    }

    private boolean leaves(LonLat start, LonLat end) {
        return sheet.extent().holds(start) != sheet.extent().holds(end);
    }

    private Map<String, LonLat> ends(List<MapFeature> leaving) {
        Map<String, LonLat> ends = new TreeMap<>();
        for (MapFeature feature : leaving) {
            if (feature instanceof Line line) {
                ends.putIfAbsent(
                        line.farEnd(), outer(line.way().start(), line.way().end()));
            } else if (feature instanceof Flow flow) {
                ends.putIfAbsent(
                        flow.farEnd(), outer(flow.way().start(), flow.way().end()));
            }
        }
        return ends;
    }

    private LonLat outer(LonLat start, LonLat end) {
        return sheet.extent().holds(start) ? end : start;
    }

    private GeoBox surroundings(Map<String, LonLat> ends) {
        List<LonLat> places = new ArrayList<>(sheet.extent().corners());
        places.addAll(ends.values());
        return GeoBox.around(places).grown(MARGIN, LEAST_MARGIN_KM);
    }
}
