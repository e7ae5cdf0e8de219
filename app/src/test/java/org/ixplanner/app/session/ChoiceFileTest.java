package org.ixplanner.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void whatIsChosenIsFoundAgain(boolean isDark, boolean isLive) {
        Choices chosen = Choices.DEFAULT.withDark(isDark).withLive(isLive);
        choices().write(chosen);

        assertThat(choices().read()).isEqualTo(chosen);
        assertThat(chosen.isDark()).isEqualTo(isDark);
        assertThat(chosen.isLive()).isEqualTo(isLive);
    }

    @Test
    void beforeAnythingWasChosenItIsTheDefault() {
        assertThat(choices().read()).isEqualTo(Choices.DEFAULT);
        assertThat(new ChoiceFile(Optional.empty()).read()).isEqualTo(Choices.DEFAULT);
    }

    @Test
    void aDamagedFileIsTheDefault() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "dark=true\nlive=\\u00zz\n");
        assertThat(choices().read()).isEqualTo(Choices.DEFAULT);

        Files.write(file(), new byte[] {'d', 'a', 'r', 'k', '=', (byte) 0xC3, (byte) 0x28});
        assertThat(choices().read()).isEqualTo(Choices.DEFAULT);

        Files.delete(file());
        Files.createDirectory(file());
        assertThat(choices().read()).isEqualTo(Choices.DEFAULT);
    }

    @Test
    void whatIsNeitherYesNorNoIsTheDefault() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "dark=perhaps\nlive=\n");

        assertThat(choices().read()).isEqualTo(Choices.DEFAULT);
    }

    @Test
    void aChoiceThatIsNotInTheFileIsTheDefault() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "dark=true\n");

        assertThat(choices().read()).isEqualTo(Choices.DEFAULT.withDark(true));
    }

    @Test
    void whatCannotBeWrittenIsForgotten() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("state"), "a file");
        ChoiceFile choices = new ChoiceFile(Optional.of(inTheWay.resolve("choices.properties")));

        assertThatCode(() -> choices.write(Choices.DEFAULT.withDark(true))).doesNotThrowAnyException();
        assertThat(choices.read()).isEqualTo(Choices.DEFAULT);
    }

    private ChoiceFile choices() {
        return new ChoiceFile(Optional.of(file()));
    }

    private Path file() {
        return folder.resolve("of this user").resolve("choices.properties");
    }
}
