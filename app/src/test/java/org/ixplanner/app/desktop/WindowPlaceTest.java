package org.ixplanner.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    @Test
    void opensAsDesignedWhereThereIsRoom() {
        assertThat(WindowPlace.DEFAULT.within(new Rectangle2D(0, 0, 1920, 1040)))
                .isEqualTo(new WindowPlace(1600, 1000));
    }

    @Test
    void neverOpensLargerThanTheScreen() {
        assertThat(WindowPlace.DEFAULT.within(new Rectangle2D(0, 0, 1024, 700))).isEqualTo(new WindowPlace(1024, 700));
    }
}
