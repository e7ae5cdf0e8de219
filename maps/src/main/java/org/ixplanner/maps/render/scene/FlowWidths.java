package org.ixplanner.maps.render.scene;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.maps.layer.MapFeature.Flow;
import org.ixplanner.maps.layer.Sheet;

/// How wide flows are drawn: in proportion to their load, but never too thin to be seen.
///
/// @param fullMbps the load of the widest
public record FlowWidths(double fullMbps) {

    private static final double FULL_PX = 12;
    private static final double LEAST_PX = 1.2;
    private static final int[] ROUND = {5, 2, 1};

    /// The widths of a sheet.
    public static FlowWidths of(Sheet sheet) {
        double largest = sheet.features().stream()
                .mapToDouble(feature -> feature instanceof Flow flow ? flow.loadMbps() : 0)
                .max()
                .orElse(0);
        return new FlowWidths(sheet.fullWidthMbps() > 0 ? sheet.fullWidthMbps() : largest);
    }

    /// The width of a load; one above the full load is not drawn wider.
    public double px(double loadMbps) {
        double share = fullMbps > 0 ? Math.min(1, loadMbps / fullMbps) : 0;
        return Math.max(LEAST_PX, FULL_PX * share);
    }

    /// Round loads for the legend, the largest first: up to three, each drawn clearly thinner than the one before.
    public List<Double> samplesMbps() {
        List<Double> samples = new ArrayList<>();
        double decade = fullMbps > 0 ? Math.pow(10, Math.floor(Math.log10(fullMbps))) : 0;
        for (int tens = 0; tens < 3 && decade > 0; tens++) {
            for (int digit : ROUND) {
                double load = digit * decade;
                boolean fits = load <= fullMbps * 1.0001 && FULL_PX * load / fullMbps >= LEAST_PX;
                if (fits && samples.size() < 3 && (samples.isEmpty() || load <= samples.getLast() * 0.51)) {
                    samples.add(load);
                }
            }
            decade /= 10;
        }
        return samples;
    }
}
