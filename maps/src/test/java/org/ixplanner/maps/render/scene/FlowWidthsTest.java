package org.ixplanner.maps.render.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FlowWidthsTest {

    @Test
    void widthsAreInProportionToLoads() {
        FlowWidths widths = new FlowWidths(10_000);

        assertThat(widths.px(10_000)).isEqualTo(12);
        assertThat(widths.px(5_000)).isCloseTo(6, within(1e-9));
        assertThat(widths.px(1)).isEqualTo(1.2);
        assertThat(widths.px(20_000)).isEqualTo(12);
    }

    @Test
    void samplesAreRoundAndFitTheMap() {
        assertThat(new FlowWidths(9_200).samplesMbps()).containsExactly(5_000.0, 2_000.0, 1_000.0);
        assertThat(new FlowWidths(1).samplesMbps()).containsExactly(1.0, 0.5, 0.2);
        assertThat(new FlowWidths(0).samplesMbps()).isEmpty();
    }
}
