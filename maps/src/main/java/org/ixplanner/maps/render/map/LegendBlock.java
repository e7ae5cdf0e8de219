package org.ixplanner.maps.render.map;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.render.scene.FlowWidths;
import org.ixplanner.maps.render.scene.TextStyle;
import org.ixplanner.maps.render.scene.Way;
import org.ixplanner.maps.render.scene.WayPen;
import org.ixplanner.maps.style.AreaStyle;
import org.ixplanner.maps.style.Dash;
import org.ixplanner.maps.style.FlowStyle;
import org.ixplanner.maps.style.Ink;
import org.ixplanner.maps.style.LineStyle;
import org.ixplanner.maps.style.MapStyle;
import org.ixplanner.maps.style.PointStyle;
import org.ixplanner.maps.style.TrailStyle;

/// The legend of one layer, made of the styles that its features use; flows with what their widths stand for.
public final class LegendBlock implements SideBlock {

    private static final double SAMPLE_PX = 32;
    private static final double GAP_PX = 10;
    private static final double ROW_PX = 20;
    private static final double FLOW_SAMPLE_PX = 5;
    private static final double GBPS_FROM_MBPS = 1000;

    private final String title;
    private final List<Row> rows = new ArrayList<>();
    private final SheetPens pens;

    /// @param layer whose styles it shows
    /// @param widths how wide flows are
    public LegendBlock(MapLayer layer, FlowWidths widths, MapWords words, SheetPens pens) {
        this.title = layer.title();
        this.pens = pens;
        List<MapStyle> styles = layer.styles();
        styles.forEach(style -> rows.add(new Row(style.name(), ROW_PX, sample(style))));
        if (styles.stream().anyMatch(FlowStyle.class::isInstance)) {
            for (double load : widths.samplesMbps()) {
                double width = widths.px(load);
                rows.add(new Row(
                        load(load, words),
                        Math.max(ROW_PX, width + 6),
                        (g, x, y) -> drawLine(g, Ink.SITE, Dash.SOLID, width, Way.Kind.FLOW, x, y)));
            }
        }
    }

    /// The legends of all layers that show something.
    public static List<SideBlock> of(List<MapLayer> layers, FlowWidths widths, MapWords words, SheetPens pens) {
        List<SideBlock> blocks = new ArrayList<>();
        for (MapLayer layer : layers) {
            if (!layer.features().isEmpty()) {
                blocks.add(new LegendBlock(layer, widths, words, pens));
            }
        }
        return blocks;
    }

    @Override
    public double heightPx(double widthPx) {
        double height = title.isBlank() ? 0 : ROW_PX;
        for (Row row : rows) {
            height += rowHeight(row, widthPx);
        }
        return height;
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D box) {
        double y = box.getY();
        if (!title.isBlank()) {
            String heading = pens.text().cut(title, TextStyle.SMALL_BOLD, box.getWidth());
            pens.text().write(g, heading, TextStyle.SMALL_BOLD, pens.palette().text(), box.getX(), y + 13);
            y += ROW_PX;
        }
        for (Row row : rows) {
            row.sample.draw(g, box.getX(), y + row.heightPx / 2);
            double baseline = y + row.heightPx / 2 + 4.5;
            for (String line : lines(row, box.getWidth())) {
                pens.text()
                        .write(
                                g,
                                line,
                                TextStyle.SMALL,
                                pens.palette().text(),
                                box.getX() + SAMPLE_PX + GAP_PX,
                                baseline);
                baseline += TextStyle.SMALL.linePx();
            }
            y += rowHeight(row, box.getWidth());
        }
    }

    private double rowHeight(Row row, double widthPx) {
        return row.heightPx + (lines(row, widthPx).size() - 1) * TextStyle.SMALL.linePx();
    }

    private List<String> lines(Row row, double widthPx) {
        List<String> lines = pens.text().wrapped(row.name, TextStyle.SMALL, widthPx - SAMPLE_PX - GAP_PX);
        return lines.isEmpty() ? List.of("") : lines;
    }

    private Sample sample(MapStyle style) {
        return switch (style) {
            case PointStyle point -> (g, x, y) -> pens.symbols().draw(g, point, x + SAMPLE_PX / 2, y);
            case LineStyle line ->
                (g, x, y) -> drawLine(g, line.ink(), line.dash(), line.widthPx(), Way.Kind.LINE, x, y);
            case FlowStyle flow ->
                (g, x, y) -> drawLine(g, flow.ink(), flow.dash(), FLOW_SAMPLE_PX, Way.Kind.FLOW, x, y);
            case TrailStyle trail ->
                (g, x, y) -> drawLine(g, trail.ink(), trail.dash(), WayPen.TRAIL_PX, Way.Kind.TRAIL, x, y);
            case AreaStyle area -> (g, x, y) -> drawArea(g, area.ink(), x, y);
        };
    }

    private void drawLine(Graphics2D g, Ink ink, Dash dash, double width, Way.Kind kind, double x, double y) {
        Line2D line = new Line2D.Double(x, y, x + SAMPLE_PX, y);
        List<Point2D> ends = List.of(line.getP1(), line.getP2());
        pens.ways().draw(g, new Way(ends, ink, dash, width, kind, "", ""), line);
    }

    private void drawArea(Graphics2D g, Ink ink, double x, double y) {
        Rectangle2D box = new Rectangle2D.Double(x, y - 6, SAMPLE_PX, 12);
        g.setColor(WayPen.withAlpha(pens.palette().color(ink), WayPen.TINT_ALPHA));
        g.fill(box);
    }

    private static String load(double mbps, MapWords words) {
        return mbps >= GBPS_FROM_MBPS
                ? words.say(Message.of("sheet.load.gbps", mbps / GBPS_FROM_MBPS))
                : words.say(Message.of("sheet.load.mbps", mbps));
    }

    private record Row(String name, double heightPx, Sample sample) {}

    @FunctionalInterface
    private interface Sample {

        void draw(Graphics2D g, double x, double middle);
    }
}
