package org.ixplanner.app.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ixplanner.app.report.model.Chart;
import org.ixplanner.app.report.model.Meaning;
import org.ixplanner.app.text.RoundAxis;

/// Points on a line: hollow where it was, filled where it is.
///
/// @param chart they belong to
/// @param lettering of their values
record Dumbbells(Chart chart, Lettering lettering) implements RowMarks {

    private static final Lettering.Style VALUE = new Lettering.Style(10, false, Marks.INK);
    private static final double ROW = 33;
    private static final double RADIUS = 5.5;
    private static final double DROP = 6;
    private static final double BETWEEN = 8;
    private static final double ROOM = 30;
    // From the axis, which a letter must not touch.
    private static final double CLEAR = 3;

    record Point(double x, String told, Meaning meaning) {}

    @Override
    public double rowHeight() {
        return ROW;
    }

    @Override
    public double nameDrop() {
        return DROP;
    }

    @Override
    public double roomAtEnd() {
        return ROOM;
    }

    @Override
    public void paint(Graphics2D canvas, Chart.Row row, Rectangle2D band, RoundAxis axis) {
        List<Point> points = points(row, band, axis);
        if (points.isEmpty()) {
            return;
        }
        double y = band.getCenterY() + DROP;
        canvas.setColor(Marks.QUIET);
        canvas.setStroke(new BasicStroke(2));
        canvas.draw(new Line2D.Double(points.getFirst().x(), y, points.getLast().x(), y));
        points.forEach(point -> point(canvas, point.x(), y, RADIUS, point.meaning()));
        writeAbove(canvas, points, band.getX() + CLEAR, y - RADIUS - 4);
    }

    private List<Point> points(Chart.Row row, Rectangle2D band, RoundAxis axis) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < row.values().size(); i++) {
            Meaning meaning = chart.series().get(i).meaning();
            row.values()
                    .get(i)
                    .map(value -> new Point(
                            band.getX() + axis.place(value.number()) * band.getWidth(), value.told(), meaning))
                    .ifPresent(points::add);
        }
        return points;
    }

    // Each over its point, but never on the axis; where two would meet they are pushed apart, from the left.
    private void writeAbove(Graphics2D canvas, List<Point> points, double least, double y) {
        List<Point> inOrder = new ArrayList<>(points);
        inOrder.sort(Comparator.comparingDouble(Point::x));
        List<Double> places = places(inOrder, least);
        for (int i = 0; i < inOrder.size(); i++) {
            lettering.write(canvas, inOrder.get(i).told(), places.get(i), y, VALUE);
        }
    }

    /// Where the labels of points begin.
    ///
    /// @param inOrder from left to right
    /// @param least that none begins left of
    List<Double> places(List<Point> inOrder, double least) {
        double needed = BETWEEN * (inOrder.size() - 1);
        for (Point point : inOrder) {
            needed += lettering.width(point.told(), VALUE);
        }
        double middle = (inOrder.getFirst().x() + inOrder.getLast().x()) / 2;
        boolean meets = inOrder.getLast().x() - inOrder.getFirst().x() < needed;
        double free = Math.max(least, meets ? middle - needed / 2 : least);
        List<Double> places = new ArrayList<>();
        for (Point point : inOrder) {
            double width = lettering.width(point.told(), VALUE);
            double x = meets ? free : Math.max(free, point.x() - width / 2);
            places.add(x);
            free = x + width + BETWEEN;
        }
        return places;
    }

    @Override
    public void paintSwatch(Graphics2D canvas, Chart.Series series, Rectangle2D area) {
        point(canvas, area.getCenterX(), area.getCenterY(), RADIUS - 1, series.meaning());
    }

    private static void point(Graphics2D canvas, double x, double y, double radius, Meaning meaning) {
        Ellipse2D point = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        canvas.setColor(meaning == Meaning.BEFORE ? Color.WHITE : Marks.colour(meaning));
        canvas.fill(point);
        canvas.setStroke(new BasicStroke(2));
        canvas.setColor(meaning == Meaning.BEFORE ? Marks.QUIET : Marks.colour(meaning));
        canvas.draw(point);
    }
}
