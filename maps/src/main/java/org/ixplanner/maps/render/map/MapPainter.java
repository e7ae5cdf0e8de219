package org.ixplanner.maps.render.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.ixplanner.maps.basemap.Basemap;
import org.ixplanner.maps.label.LabelPlacer;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapFeature.Area;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.render.map.MapLabels.Label;
import org.ixplanner.maps.render.scene.Callouts;
import org.ixplanner.maps.render.scene.Exit;
import org.ixplanner.maps.render.scene.FlowWidths;
import org.ixplanner.maps.render.scene.Ground;
import org.ixplanner.maps.render.scene.Stack;
import org.ixplanner.maps.render.scene.Way;
import org.ixplanner.maps.render.scene.WayPen;
import org.ixplanner.maps.render.scene.Ways;

/// The map itself, in its frame: first finds out where everything goes, then paints it from the ground up.
public final class MapPainter {

    private static final double LABEL_INSET_PX = 4;
    private static final double FIBRE_COST = 0.35;
    private static final double HOME_COST = 60;
    private static final double FLOW_COST = 1.1;
    private static final int LEADER_ALPHA = 200;

    private final Sheet sheet;
    private final Basemap basemap;
    private final SheetPens pens;
    private final MapWords words;
    private final Viewport viewport;
    private final Ground ground;
    private final List<Way> ways;
    private final List<Stack> stacks;
    private final List<Exit> exits;
    private final ScaleMark scale;
    private final Optional<Inset> inset;
    private final MapLabels labels;

    /// Finds out where everything of a map goes.
    ///
    /// @param ground the base map in this viewport
    /// @param insetBlock what goes into a corner of the map if one is free
    /// @param scaleStays whether the scale is always at the bottom left, as on a map that is pushed about; else it
    ///     is
    ///     in the corner where it covers least
    public MapPainter(
            Sheet sheet,
            Viewport viewport,
            Ground ground,
            Basemap basemap,
            SheetPens pens,
            MapWords words,
            Optional<SideBlock> insetBlock,
            boolean scaleStays) {
        this.sheet = sheet;
        this.viewport = viewport;
        this.ground = ground;
        this.basemap = basemap;
        this.pens = pens;
        this.words = words;
        Rectangle2D frame = viewport.frame();
        ways = new Ways(viewport, FlowWidths.of(sheet)).of(sheet.features());
        stacks = Stack.of(viewport, sheet.features());
        exits = Exit.of(frame, ways);
        LabelPlacer placer = placer(frame);
        ToDoubleFunction<Rectangle2D> cost = box -> placer.cost(box) + HOME_COST * ground.share(sheet.home(), box);
        scale = scaleStays ? ScaleMark.bottomLeft(viewport) : ScaleMark.of(viewport, placer, cost);
        placer.block(scale.box());
        inset = insetBlock.flatMap(block -> Inset.of(block, frame, placer, cost));
        inset.ifPresent(placed -> placer.block(placed.box()));
        labels = new MapLabels(pens.text(), placer);
        placeLabels();
    }

    private LabelPlacer placer(Rectangle2D frame) {
        LabelPlacer placer = new LabelPlacer(new Rectangle2D.Double(
                frame.getX() + LABEL_INSET_PX,
                frame.getY() + LABEL_INSET_PX,
                frame.getWidth() - 2 * LABEL_INSET_PX,
                frame.getHeight() - 2 * LABEL_INSET_PX));
        ways.forEach(way -> placer.discourage(way.points(), way.kind() == Way.Kind.LINE ? FIBRE_COST : FLOW_COST));
        stacks.forEach(stack -> placer.block(around(stack.at(), stack.radiusPx())));
        exits.forEach(exit -> placer.block(around(exit.middle(), 0.7 * exit.sizePx())));
        return placer;
    }

    private void placeLabels() {
        Callouts callouts = new Callouts(basemap.gazetteer(), words.locale());
        labels.addStacks(stacks, callouts, true);
        labels.addExits(exits);
        labels.addEnds(viewport.frame(), ways, stacks);
        labels.addStacks(stacks, callouts, false);
        labels.addTowns(viewport, basemap.gazetteer(), sheet.home(), stacks);
        labels.addCountries(viewport, ground, sheet.home(), words);
    }

    /// The base map of a sheet in a viewport.
    public static Ground ground(Sheet sheet, Viewport viewport, Basemap basemap) {
        return Ground.of(viewport, basemap.land(), basemap.borders(), basemap.lakes(), sheet.home());
    }

    /// Paints the map with its frame.
    public void paint(Graphics2D g) {
        Shape clip = g.getClip();
        g.clip(viewport.frame());
        ground.paint(g, viewport, pens.palette(), sheet.home());
        paintAbove(g);
        g.setClip(clip);
        g.setColor(pens.palette().rule());
        g.setStroke(new BasicStroke(1));
        g.draw(viewport.frame());
    }

    /// Paints everything that lies on the base map; the clip is the caller's.
    public void paintAbove(Graphics2D g) {
        for (MapFeature feature : sheet.features()) {
            if (feature instanceof Area area) {
                paintArea(g, area);
            }
        }
        ways.forEach(way -> pens.ways().draw(g, way));
        // The widest way's arrow on top.
        exits.reversed().forEach(exit -> paintExit(g, exit));
        labels.dots().forEach(dot -> paintDot(g, dot));
        labels.labels().forEach(label -> paintLeader(g, label));
        stacks.reversed().forEach(stack -> paintStack(g, stack));
        labels.labels().forEach(label -> pens.blocks().write(g, label.block(), label.box(), label.isLeft()));
        scale.paint(g, pens, words);
        inset.ifPresent(placed -> placed.block().paint(g, placed.box()));
    }

    /// What can be pointed at.
    public Hits hits() {
        return Hits.of(stacks, ways);
    }

    private void paintDot(Graphics2D g, Rectangle2D box) {
        g.setColor(pens.palette().muted());
        g.fill(new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
    }

    private void paintArea(Graphics2D g, Area area) {
        Path2D path = viewport.toPage(area.edge());
        Color ink = pens.palette().color(area.style().ink());
        g.setColor(WayPen.withAlpha(ink, WayPen.TINT_ALPHA));
        g.fill(path);
        g.setColor(ink);
        g.setStroke(new BasicStroke(1));
        g.draw(path);
    }

    private void paintExit(Graphics2D g, Exit exit) {
        Shape arrow = exit.arrow();
        g.setColor(pens.palette().halo());
        g.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(arrow);
        g.setColor(pens.palette().color(exit.ink()));
        g.fill(arrow);
    }

    private void paintLeader(Graphics2D g, Label label) {
        if (label.leader() != null) {
            g.setColor(WayPen.withAlpha(pens.palette().halo(), LEADER_ALPHA));
            g.setStroke(new BasicStroke(3));
            g.draw(label.leader());
            g.setColor(pens.palette().muted());
            g.setStroke(new BasicStroke(1));
            g.draw(label.leader());
        }
    }

    // Several things at one place have a ring around the symbol of the most important one.
    private void paintStack(Graphics2D g, Stack stack) {
        double x = stack.at().getX();
        double y = stack.at().getY();
        if (stack.isMixed()) {
            double radius = stack.radiusPx();
            Shape ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            g.setColor(pens.palette().halo());
            g.fill(ring);
            g.setColor(pens.palette().color(stack.first().style().ink()));
            g.setStroke(new BasicStroke(1.2f));
            g.draw(ring);
        }
        pens.symbols().draw(g, stack.first().style(), x, y);
    }

    private static Rectangle2D around(Point2D at, double reach) {
        return new Rectangle2D.Double(at.getX() - reach, at.getY() - reach, 2 * reach, 2 * reach);
    }
}
