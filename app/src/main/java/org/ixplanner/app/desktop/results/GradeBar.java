package org.ixplanner.app.desktop.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.study.quality.GradeShares;

/// A mark of how much of a figure rests on measurement, publication, estimates and defaults: a line in four parts, the
/// firmest first and darkest. Style class `grade-bar`; its parts `grade-measured` and so on.
final class GradeBar extends Region {

    private static final double HEIGHT_PX = 4;

    private final List<Region> parts = new ArrayList<>();
    private Optional<GradeShares> shares = Optional.empty();

    GradeBar() {
        getStyleClass().add("grade-bar");
        for (Grade grade : Grade.values()) {
            Region part = new Region();
            part.getStyleClass().add("grade-" + grade.name().toLowerCase(Locale.ROOT));
            part.setManaged(false);
            parts.add(part);
        }
        getChildren().addAll(parts);
        setMinHeight(HEIGHT_PX);
        setPrefHeight(HEIGHT_PX);
        setMaxHeight(HEIGHT_PX);
        setMouseTransparent(true);
    }

    /// Keeps its room where there is nothing to show, so that nothing moves once there is.
    void show(Optional<GradeShares> now) {
        shares = now;
        parts.forEach(part -> part.setVisible(now.isPresent()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        Grade[] grades = Grade.values();
        for (int i = 0; i < grades.length; i++) {
            Grade grade = grades[i];
            double width = shares.map(it -> it.of(grade)).orElse(0.0) * getWidth();
            parts.get(i).resizeRelocate(x, 0, width, getHeight());
            x += width;
        }
    }
}
