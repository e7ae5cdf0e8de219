package org.ixplanner.maps.label;

import java.awt.geom.Dimension2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds places for labels, one after the other: the first come gets the best. A label lies within the frame and
/// covers no label or blocked box; of the places left it takes the one that covers least of what is discouraged
/// and lies nearest to its anchor. The same requests get the same places.
public final class LabelPlacer {

    // Beside the anchor, as map makers prefer it: right, left, above, below, then the corners.
    private static final double[][] SIDES = {
        {1, 0, 0}, {-1, 0, 1.5}, {0, -1, 2}, {0, 1, 2}, {1, -1, 1}, {1, 1, 1.2}, {-1, -1, 2.4}, {-1, 1, 2.6}
    };
    private static final double[] RINGS_PX = {14, 24, 36, 52, 72, 96, 124, 156, 194, 240, 300};
    private static final int DIRECTIONS = 24;
    private static final double APART = 5;
    private static final double PER_PX = 0.09;
    private static final double PER_VARIANT = 16;
    private static final double CROSSED = 8;
    private static final double GAP_PX = 2;

    private final Rectangle2D frame;
    private final CostGrid costs;
    private final List<Rectangle2D> blocked = new ArrayList<>();
    private final List<Line2D> leaders = new ArrayList<>();

    /// @param frame where labels may be
    public LabelPlacer(Rectangle2D frame) {
        this.frame = (Rectangle2D) frame.clone();
        this.costs = new CostGrid(frame);
    }

    /// Keeps a box free of labels.
    public void block(Rectangle2D box) {
        blocked.add((Rectangle2D) box.clone());
    }

    /// Makes labels avoid a line where they can.
    ///
    /// @param points the line
    /// @param cost of each 4 px of it under a label; a step of 10 px further off costs 1
    public void discourage(List<? extends Point2D> points, double cost) {
        for (int i = 1; i < points.size(); i++) {
            costs.addLine(points.get(i - 1), points.get(i), cost);
        }
    }

    /// Whether a box is within the frame and covers nothing blocked.
    public boolean isFree(Rectangle2D box) {
        return frame.contains(box)
                && blocked.stream().noneMatch(other -> other.intersects(box))
                && leaders.stream().noneMatch(leader -> leader.intersects(box));
    }

    /// What a box would cover, to compare places for things that are no labels.
    public double cost(Rectangle2D box) {
        return costs.sum(box);
    }

    /// Finds a place and keeps it from then on; empty if there is none.
    public Optional<Placement> place(LabelRequest request) {
        Best best = new Best();
        for (int variant = 0; variant < request.variants().size(); variant++) {
            beside(request, variant, best);
            apart(request, variant, best);
        }
        if (best.placement == null) {
            return Optional.empty();
        }
        blocked.add(grown(best.placement.box()));
        if (best.placement.apart()) {
            leaders.add(leader(request.anchor(), best.placement.box()));
        }
        return Optional.of(best.placement);
    }

    /// The line that joins an anchor to a label apart from it.
    public static Line2D leader(Point2D anchor, Rectangle2D box) {
        return new Line2D.Double(
                anchor.getX(),
                anchor.getY(),
                Math.clamp(anchor.getX(), box.getMinX(), box.getMaxX()),
                Math.clamp(anchor.getY(), box.getMinY(), box.getMaxY()));
    }

    private void beside(LabelRequest request, int variant, Best best) {
        Dimension2D size = request.variants().get(variant);
        for (double[] side : SIDES) {
            boolean corner = side[0] != 0 && side[1] != 0;
            double clearance = corner ? 0.7 * request.clearancePx() : request.clearancePx();
            double x = request.anchor().getX() + side[0] * (clearance + size.getWidth() / 2);
            double y = request.anchor().getY() + side[1] * (clearance + size.getHeight() / 2);
            consider(
                    new Placement(variant, box(x, y, size), false),
                    side[2] + variant * PER_VARIANT,
                    request.anchor(),
                    best);
        }
    }

    private void apart(LabelRequest request, int variant, Best best) {
        Dimension2D size = request.variants().get(variant);
        for (double ring : RINGS_PX) {
            if (ring > request.reachPx()) {
                return;
            }
            double own = APART + ring * PER_PX + variant * PER_VARIANT;
            for (int i = 0; i < DIRECTIONS && own < best.cost; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                double reach = ring + request.clearancePx();
                double x = request.anchor().getX()
                        + Math.cos(angle) * reach
                        + Math.signum(Math.rint(4 * Math.cos(angle))) * size.getWidth() / 2;
                double y = request.anchor().getY()
                        + Math.sin(angle) * reach
                        + Math.signum(Math.rint(4 * Math.sin(angle))) * size.getHeight() / 2;
                consider(new Placement(variant, box(x, y, size), true), own, request.anchor(), best);
            }
        }
    }

    private double crossings(Line2D leader) {
        double cost = 0;
        for (Line2D other : leaders) {
            cost += other.intersectsLine(leader) ? 2 * CROSSED : 0;
        }
        for (Rectangle2D box : blocked) {
            // The anchor's own symbol is crossed by every line from it.
            cost += box.intersectsLine(leader) && !box.contains(leader.getP1()) ? CROSSED : 0;
        }
        return cost;
    }

    // The cheapest questions first: most places fall at one of the first.
    private void consider(Placement placement, double own, Point2D anchor, Best best) {
        if (own < best.cost && isFree(grown(placement.box()))) {
            double cost = own + costs.sum(placement.box());
            if (cost < best.cost && placement.apart()) {
                cost += crossings(leader(anchor, placement.box()));
            }
            if (cost < best.cost) {
                best.cost = cost;
                best.placement = placement;
            }
        }
    }

    private static Rectangle2D box(double centreX, double centreY, Dimension2D size) {
        return new Rectangle2D.Double(
                centreX - size.getWidth() / 2, centreY - size.getHeight() / 2, size.getWidth(), size.getHeight());
    }

    private static Rectangle2D grown(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() - GAP_PX, box.getY() - GAP_PX / 2, box.getWidth() + 2 * GAP_PX, box.getHeight() + GAP_PX);
    }

    private static final class Best {

        double cost = Double.POSITIVE_INFINITY;

        @Nullable
        Placement placement;
    }
}
