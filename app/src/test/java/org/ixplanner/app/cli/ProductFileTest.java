package org.ixplanner.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ixplanner.app.text.Texts;
import org.ixplanner.exchange.disk.AtomicFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductFileTest {

    private final Texts texts = new Texts(Locale.ENGLISH);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aFileIsReplacedWholeOrNotAtAll() throws InputProblems, IOException {
        Path file = folder.resolve("flows.csv");
        new ProductFile(file).write(text -> text.write("one"));
        new ProductFile(file).writeBytes(bytes -> bytes.write(new byte[] {'t', 'w', 'o'}));
        assertThat(file).hasContent("two");

        String why = refused(file, text -> {
            text.write("thr");
            throw new IOException("No space left on device");
        });

        assertThat(why).isEqualTo(file + ": error: it cannot be written: No space left on device");
        assertThat(file).hasContent("two");
        assertThat(folder.toFile().list()).containsExactly("flows.csv");
    }

    @Test
    void aFolderAMissingFolderAndNoNameAreTold() {
        assertThat(refused(folder, text -> {}))
                .isEqualTo(folder + ": error: it cannot be written: this is a folder; expected the name of a file");
        Path nowhere = folder.resolve("no").resolve("x.csv");
        assertThat(refused(nowhere, text -> {}))
                .isEqualTo(nowhere + ": error: it cannot be written: the folder is not there");
        assertThat(refused(Path.of(""), text -> {})).startsWith("The name of the file to write is empty");
    }

    @Test
    void aDeviceIsNotReplacedByAFile() {
        Path device = Path.of("/dev/null");
        assumeThat(Files.exists(device)).as("there are devices").isTrue();
        assertThat(refused(device, text -> {})).contains("this is a device or a pipe");
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    private String refused(Path file, AtomicFile.Content content) {
        InputProblems refused = catchThrowableOfType(InputProblems.class, () -> new ProductFile(file).write(content));
        return texts.format(refused.problems().getFirst());
    }
}
