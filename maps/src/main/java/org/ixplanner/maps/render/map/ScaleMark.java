package org.ixplanner.maps.render.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.function.ToDoubleFunction;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.label.LabelPlacer;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.render.scene.TextStyle;
import org.ixplanner.maps.render.scene.WayPen;

/// Scale bar and north arrow, in the corner of the map where they cover least.
///
/// @param box where they are
/// @param bar how long the bar is
/// @param northRad where north is there, in radians from up, clockwise
record ScaleMark(Rectangle2D box, ScaleBar bar, double northRad) {

    private static final double WIDTH_PX = 214;
    private static final double HEIGHT_PX = 40;
    private static final double BAR_PX = 130;
    private static final double ARROW_PX = 40;
    private static final double LABEL_GAP_PX = 6;
    private static final int GROUND_ALPHA = 215;

    static ScaleMark of(Viewport viewport, LabelPlacer placer, ToDoubleFunction<Rectangle2D> cost) {
        return in(viewport, corner(viewport.frame(), placer, cost));
    }

    static ScaleMark bottomLeft(Viewport viewport) {
        return in(viewport, Inset.corners(viewport.frame(), WIDTH_PX, HEIGHT_PX).getFirst());
    }

    private static ScaleMark in(Viewport viewport, Rectangle2D box) {
        ScaleBar bar = ScaleBar.of(viewport, box.getX() + ARROW_PX, box.getCenterY(), BAR_PX);
        return new ScaleMark(box, bar, north(viewport, box.getX() + ARROW_PX / 2, box.getCenterY()));
    }

    // Of the free corners the one that covers least; the bottom left one if none is free.
    private static Rectangle2D corner(Rectangle2D frame, LabelPlacer placer, ToDoubleFunction<Rectangle2D> cost) {
        return Inset.emptiestCorner(frame, WIDTH_PX, HEIGHT_PX, placer, cost)
                .orElseGet(() -> Inset.corners(frame, WIDTH_PX, HEIGHT_PX).getFirst());
    }

    private static double north(Viewport viewport, double x, double y) {
        LonLat place = viewport.toLonLat(x, y);
        double[] page = new double[2];
        boolean shown = viewport.toPage(place.lonDeg(), Math.min(90, place.latDeg() + 0.05), page);
        Point2D tip = new Point2D.Double(page[0], page[1]);
        return shown && tip.distance(x, y) > 1e-6 ? Math.atan2(tip.getX() - x, y - tip.getY()) : 0;
    }

    void paint(Graphics2D g, SheetPens pens, MapWords words) {
        g.setColor(WayPen.withAlpha(pens.palette().page(), GROUND_ALPHA));
        g.fill(box);
        paintNorth(g, pens, words);
        double x = box.getX() + ARROW_PX;
        double y = box.getY() + 25;
        double half = bar.widthPx() / 2;
        g.setColor(pens.palette().text());
        g.fill(new Rectangle2D.Double(x, y, half, 4));
        g.setStroke(new BasicStroke(1));
        g.draw(new Rectangle2D.Double(x, y, bar.widthPx(), 4));
        String whole = distance(bar.lengthKm(), words);
        String middle = number(bar.lengthKm() / 2, words);
        double wide =
                pens.text().width(whole, TextStyle.SMALL) / 2 + pens.text().width(middle, TextStyle.SMALL) / 2;
        if (wide + LABEL_GAP_PX < half) {
            label(g, pens, middle, x + half, true);
        }
        label(g, pens, whole, x + bar.widthPx(), true);
        label(g, pens, number(0, words), x, false);
    }

    private void label(Graphics2D g, SheetPens pens, String text, double x, boolean centred) {
        double left = centred ? x - pens.text().width(text, TextStyle.SMALL) / 2 : x;
        pens.text().write(g, text, TextStyle.SMALL, pens.palette().text(), left, box.getY() + 17);
    }

    private void paintNorth(Graphics2D g, SheetPens pens, MapWords words) {
        double x = box.getX() + ARROW_PX / 2 - 2;
        double y = box.getCenterY();
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(0, -15);
        arrow.lineTo(5.5, -2);
        arrow.lineTo(0, -5);
        arrow.lineTo(-5.5, -2);
        arrow.closePath();
        AffineTransform turn = AffineTransform.getTranslateInstance(x, y);
        turn.rotate(northRad);
        g.setColor(pens.palette().text());
        g.fill(turn.createTransformedShape(arrow));
        String north = words.say(Message.of("sheet.north"));
        Point2D at = turn.transform(new Point2D.Double(0, 8), null);
        double width = pens.text().width(north, TextStyle.SMALL_BOLD);
        pens.text()
                .write(g, north, TextStyle.SMALL_BOLD, pens.palette().text(), at.getX() - width / 2, at.getY() + 4.5);
    }

    // Without the unit, which stands at the end of the bar.
    private String number(double km, MapWords words) {
        String whole = distance(km, words);
        int unit = whole.lastIndexOf(' ');
        return unit < 0 ? whole : whole.substring(0, unit);
    }

    private String distance(double km, MapWords words) {
        return bar.lengthKm() >= 2
                ? words.say(Message.of("sheet.scale.km", km))
                : words.say(Message.of("sheet.scale.m", km * 1000));
    }
}
