package org.ixplanner.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WindowThreadTest {

    @Test
    void whatTakesLongFailsOnTheWindowsThread() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    assertThat(WindowThread.isHere()).isTrue();
                    assertThatThrownBy(WindowThread::mustNotBeHere)
                            .isInstanceOf(AssertionError.class)
                            .hasMessageContaining("Job");
                    return true;
                })
                .get(10, TimeUnit.SECONDS);
    }

    @Test
    void whatTakesLongMayRunBesideIt() {
        assertThat(WindowThread.isHere()).isFalse();
        assertThatCode(WindowThread::mustNotBeHere).doesNotThrowAnyException();
    }
}
