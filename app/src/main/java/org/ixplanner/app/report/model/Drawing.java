package org.ixplanner.app.report.model;

import java.awt.Graphics2D;

/// A picture that paints itself at any size: a chart, a map.
@FunctionalInterface
public interface Drawing {

    /// Paints the whole picture. Fonts and lines are in the same unit as the size, 1/96 inch.
    ///
    /// @param canvas with its origin at the upper left corner of the picture
    /// @param width of the picture
    /// @param height of the picture
    void paint(Graphics2D canvas, double width, double height);
}
