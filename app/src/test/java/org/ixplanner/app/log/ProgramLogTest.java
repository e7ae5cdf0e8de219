package org.ixplanner.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramLogTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    @AfterEach
    void giveTheJdkItsLoggingBack() throws IOException {
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void nothingIsThereBeforeItStarts() {
        Path folder = temporary.resolve("logs");
        try (ProgramLog log = new ProgramLog(Optional.of(folder))) {
            assertThat(log).isNotNull();
            assertThat(folder).doesNotExist();
        }
    }

    @Test
    void anErrorIsKeptWithItsStackTraceWhereOnlyTheOwnerReads() throws IOException {
        Path folder = temporary.resolve("100% state").resolve("logs");
        try (ProgramLog log = new ProgramLog(Optional.of(folder))) {
            assertThat(log.record(new IllegalStateException("broken on purpose")))
                    .contains(folder);
        }
        Path file = folder.resolve("ixplanner-0.0.log");
        assertThat(file).content().contains("broken on purpose").contains("ProgramLogTest.java");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void librariesLogToTheFileAndNotToTheTerminal() {
        Path folder = temporary.resolve("logs");
        try (ProgramLog log = new ProgramLog(Optional.of(folder))) {
            log.start();
            log.start();
            assertThat(Logger.getLogger("").getHandlers()).hasSize(1);
            Logger.getLogger("some.library").warning("to be seen later");
        }
        assertThat(folder.resolve("ixplanner-0.0.log")).content().containsOnlyOnce("to be seen later");
        assertThat(Logger.getLogger("").getHandlers()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeMeansNoLogAndNoFailure() throws IOException {
        Path inTheWay = Files.createFile(temporary.resolve("file"));
        try (ProgramLog log = new ProgramLog(Optional.of(inTheWay.resolve("logs")))) {
            assertThat(log.record(new IllegalStateException("unseen"))).isEmpty();
            assertThat(Logger.getLogger("").getHandlers()).isEqualTo(new Handler[0]);
        }
    }
}
