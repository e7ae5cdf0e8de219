package org.ixplanner.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFolderTest {

    @Test
    void linuxKeepsLogsInTheStateFolder() {
        assertThat(LogFolder.of("Linux", "/home/ann", Map.of())).contains(Path.of("/home/ann/.local/state/ixplanner"));
        assertThat(LogFolder.of("Linux", "/home/ann", Map.of("XDG_STATE_HOME", "/state")))
                .contains(Path.of("/state/ixplanner"));
    }

    @Test
    void aRelativeStateFolderIsIgnored() {
        assertThat(LogFolder.of("Linux", "/home/ann", Map.of("XDG_STATE_HOME", "state")))
                .contains(Path.of("/home/ann/.local/state/ixplanner"));
    }

    @Test
    void macKeepsLogsInTheLibrary() {
        assertThat(LogFolder.of("Mac OS X", "/Users/ann", Map.of("XDG_STATE_HOME", "/state")))
                .contains(Path.of("/Users/ann/Library/Logs/ixplanner"));
    }

    /// On the machine of this test a Windows path is not absolute, so a path of its own kind stands in.
    @Test
    void windowsKeepsLogsInTheLocalApplicationData() {
        assertThat(LogFolder.of("Windows 11", "/c/ann", Map.of("LOCALAPPDATA", "/c/local")))
                .contains(Path.of("/c/local/ixplanner/Logs"));
        assertThat(LogFolder.of("Windows 11", "/c/ann", Map.of()))
                .contains(Path.of("/c/ann/AppData/Local/ixplanner/Logs"));
    }

    @Test
    void withoutAHomeThereIsNoFolder() {
        assertThat(LogFolder.of("Linux", "?", Map.of())).isEmpty();
    }
}
