package org.ixplanner.maps.label;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// How much a label at some place of the page would cover, summed over small cells.
final class CostGrid {

    private static final double CELL_PX = 4;

    private final double left;
    private final double top;
    private final int columns;
    private final int rows;
    private final double[] costs;

    CostGrid(Rectangle2D page) {
        left = page.getX();
        top = page.getY();
        columns = (int) Math.ceil(page.getWidth() / CELL_PX) + 1;
        rows = (int) Math.ceil(page.getHeight() / CELL_PX) + 1;
        costs = new double[columns * rows];
    }

    /// Adds a cost to the cells under a straight line.
    void addLine(Point2D start, Point2D end, double cost) {
        int steps = (int) Math.ceil(start.distance(end) / CELL_PX);
        for (int i = 0; i <= steps; i++) {
            double share = steps == 0 ? 0 : (double) i / steps;
            int column = column(start.getX() + share * (end.getX() - start.getX()));
            int row = row(start.getY() + share * (end.getY() - start.getY()));
            if (column >= 0 && column < columns && row >= 0 && row < rows) {
                int cell = row * columns + column;
                costs[cell] = Math.max(costs[cell], cost);
            }
        }
    }

    /// The sum of what lies under a box.
    double sum(Rectangle2D box) {
        int firstColumn = Math.max(0, column(box.getMinX()));
        int lastColumn = Math.min(columns - 1, column(box.getMaxX()));
        double sum = 0;
        for (int row = Math.max(0, row(box.getMinY())); row <= Math.min(rows - 1, row(box.getMaxY())); row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                sum += costs[row * columns + column];
            }
        }
        return sum;
    }

    private int column(double x) {
        return (int) Math.floor((x - left) / CELL_PX);
    }

    private int row(double y) {
        return (int) Math.floor((y - top) / CELL_PX);
    }
}
