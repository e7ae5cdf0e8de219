package org.ixplanner.maps.render.map;

import java.awt.geom.Dimension2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ixplanner.maps.basemap.Gazetteer;
import org.ixplanner.maps.basemap.Town;
import org.ixplanner.maps.label.LabelPlacer;
import org.ixplanner.maps.label.LabelRequest;
import org.ixplanner.maps.label.Placement;
import org.ixplanner.maps.layer.MapFeature.Spot;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.render.scene.Block;
import org.ixplanner.maps.render.scene.Block.Line;
import org.ixplanner.maps.render.scene.Block.Words;
import org.ixplanner.maps.render.scene.Callouts;
import org.ixplanner.maps.render.scene.Exit;
import org.ixplanner.maps.render.scene.Ground;
import org.ixplanner.maps.render.scene.Stack;
import org.ixplanner.maps.render.scene.TextPen;
import org.ixplanner.maps.render.scene.TextStyle;
import org.ixplanner.maps.render.scene.Way;
import org.jspecify.annotations.Nullable;

/// Finds places for all the writing on a map: what the map is about first, then where ways lead, then other things,
/// then towns and countries of the base map where room is left.
final class MapLabels {

    private static final double KEY_REACH_PX = 300;
    private static final double REACH_PX = 72;
    private static final double EXIT_REACH_PX = 96;
    private static final double TOWN_PX = 4;
    private static final double PX2_PER_TOWN = 13_000;
    private static final double HOME_TOWN = 4;
    private static final double SAME_TOWN_PX = 14;
    private static final double COUNTRY_STEP_PX = 22;
    private static final double COUNTRY_MARGIN_PX = 6;

    private final TextPen pen;
    private final LabelPlacer placer;
    private final List<Label> labels = new ArrayList<>();
    private final List<Rectangle2D> dots = new ArrayList<>();

    MapLabels(TextPen pen, LabelPlacer placer) {
        this.pen = pen;
        this.placer = placer;
    }

    /// What was placed.
    List<Label> labels() {
        return labels;
    }

    /// Towns that have a name, and ends of ways.
    List<Rectangle2D> dots() {
        return dots;
    }

    /// Stacks with what the map is about, or without it.
    void addStacks(List<Stack> stacks, Callouts callouts, boolean key) {
        for (Stack stack : stacks) {
            if (stack.priority() >= Spot.KEY == key) {
                add(stack.at(), stack.radiusPx() + 2, callouts.of(stack), key ? KEY_REACH_PX : REACH_PX);
            }
        }
    }

    /// Where ways lead.
    void addExits(List<Exit> exits) {
        for (List<Exit> group : Exit.together(exits)) {
            Exit first = group.getFirst();
            Block name = new Block(List.of(Line.of(new Words(first.farEnd(), TextStyle.SMALL_BOLD, false))));
            add(first.middle(), 0.7 * first.sizePx() + 2, List.of(name), EXIT_REACH_PX);
        }
    }

    /// Ends of ways that lie on the map, as places of their own unless something stands there.
    void addEnds(Rectangle2D frame, List<Way> ways, List<Stack> stacks) {
        Map<String, Point2D> ends = new TreeMap<>();
        for (Way way : ways) {
            Point2D end = way.points().getLast();
            boolean isBare = stacks.stream().noneMatch(stack -> stack.at().distance(end) < SAME_TOWN_PX);
            if (!way.farEnd().isBlank() && frame.contains(end) && isBare) {
                ends.putIfAbsent(way.farEnd(), end);
            }
        }
        ends.forEach((name, at) -> {
            dots.add(dot(at));
            placer.block(dot(at));
            Block block = new Block(List.of(Line.of(new Words(name, TextStyle.SMALL_BOLD, false))));
            add(at, TOWN_PX, List.of(block), REACH_PX);
        });
    }

    /// Towns, those at home before others, so many as the map has room for.
    void addTowns(Viewport viewport, Gazetteer gazetteer, Set<String> home, List<Stack> stacks) {
        Rectangle2D frame = viewport.frame();
        long most = Math.round(frame.getWidth() * frame.getHeight() / PX2_PER_TOWN);
        gazetteer.towns().stream()
                .map(town -> TownDot.of(viewport, town))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble((TownDot dot) -> importance(dot.town(), home))
                        .reversed())
                .limit(most)
                .filter(dot -> stacks.stream().noneMatch(stack -> stack.at().distance(dot.at()) < SAME_TOWN_PX))
                .forEach(this::addTown);
    }

    private static double importance(Town town, Set<String> home) {
        return town.importance() * (home.contains(town.country()) ? HOME_TOWN : 1);
    }

    private void addTown(TownDot dot) {
        if (placer.isFree(dot.box())) {
            TextStyle style = dot.town().isCapital() ? TextStyle.SMALL_BOLD : TextStyle.SMALL;
            Block name = new Block(List.of(Line.of(new Words(dot.town().name(), style, true))));
            if (add(dot.at(), TOWN_PX, List.of(name), 0)) {
                placer.block(dot.box());
                dots.add(dot.box());
            }
        }
    }

    /// Names of the other countries, each within its land.
    void addCountries(Viewport viewport, Ground ground, Set<String> home, MapWords words) {
        for (Map.Entry<String, Path2D> land : ground.lands().entrySet()) {
            if (!home.contains(land.getKey()) && !land.getKey().equals("ZZ")) {
                String name = words.country(land.getKey()).toUpperCase(words.locale());
                Block block = new Block(List.of(Line.of(new Words(name, TextStyle.SMALL, true))));
                roomIn(viewport.frame(), land.getValue(), block.size(pen)).ifPresent(box -> {
                    placer.block(box);
                    labels.add(new Label(block, box, null, false));
                });
            }
        }
    }

    // Of all boxes within the land that cover nothing, the one nearest to the middle of them all.
    private Optional<Rectangle2D> roomIn(Rectangle2D frame, Path2D land, Dimension2D size) {
        List<Rectangle2D> free = new ArrayList<>();
        Rectangle2D bounds = land.getBounds2D().createIntersection(frame);
        for (double y = bounds.getMinY(); y < bounds.getMaxY() - size.getHeight(); y += COUNTRY_STEP_PX) {
            for (double x = bounds.getMinX(); x < bounds.getMaxX() - size.getWidth(); x += COUNTRY_STEP_PX) {
                Rectangle2D box = new Rectangle2D.Double(
                        x - COUNTRY_MARGIN_PX,
                        y - COUNTRY_MARGIN_PX,
                        size.getWidth() + 2 * COUNTRY_MARGIN_PX,
                        size.getHeight() + 2 * COUNTRY_MARGIN_PX);
                if (placer.isFree(box) && land.contains(box)) {
                    free.add(new Rectangle2D.Double(x, y, size.getWidth(), size.getHeight()));
                }
            }
        }
        double middleX =
                free.stream().mapToDouble(Rectangle2D::getCenterX).average().orElse(0);
        double middleY =
                free.stream().mapToDouble(Rectangle2D::getCenterY).average().orElse(0);
        return free.stream()
                .min(Comparator.comparingDouble(box ->
                        placer.cost(box) + Math.hypot(box.getCenterX() - middleX, box.getCenterY() - middleY) / 20));
    }

    private boolean add(Point2D anchor, double clearancePx, List<Block> variants, double reachPx) {
        if (variants.isEmpty()) {
            return false;
        }
        List<Dimension2D> sizes =
                variants.stream().map(block -> block.size(pen)).toList();
        Optional<Placement> found = placer.place(new LabelRequest(anchor, clearancePx, sizes, reachPx));
        found.ifPresent(placement -> labels.add(new Label(
                variants.get(placement.variant()),
                placement.box(),
                placement.apart() ? LabelPlacer.leader(anchor, placement.box()) : null,
                placement.box().getCenterX() < anchor.getX())));
        return found.isPresent();
    }

    private static Rectangle2D dot(Point2D at) {
        return new Rectangle2D.Double(at.getX() - TOWN_PX / 2, at.getY() - TOWN_PX / 2, TOWN_PX, TOWN_PX);
    }

    /// A label and where it is.
    ///
    /// @param block what it says
    /// @param box where it is written
    /// @param leader the line to what it belongs to; null if it lies beside it
    /// @param isLeft whether it lies to the left of that
    record Label(Block block, Rectangle2D box, @Nullable Line2D leader, boolean isLeft) {}

    /// A town and where it is.
    ///
    /// @param town the town
    /// @param at where it lies on the page
    private record TownDot(Town town, Point2D at) {

        static Optional<TownDot> of(Viewport viewport, Town town) {
            return viewport.toPage(town.at())
                    .filter(at -> viewport.frame().contains(at))
                    .map(at -> new TownDot(town, at));
        }

        Rectangle2D box() {
            return dot(at);
        }
    }
}
