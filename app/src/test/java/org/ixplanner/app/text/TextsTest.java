package org.ixplanner.app.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts(Locale.ENGLISH);

    @Test
    void fillsInArguments() {
        assertThat(texts.format(Message.of("program.version", "1.2.3"))).isEqualTo("IXP Planner 1.2.3");
    }

    @Test
    void wholeNumbersAreGroupedAndNamesGivenAsTextAreNot() {
        assertThat(texts.format(Message.of("cli.usage.other", 1_234_567))).isEqualTo("1,234,567");
        assertThat(texts.format(Message.of("cli.usage.other", "36914"))).isEqualTo("36914");
    }

    @Test
    void numbersFollowTheLanguage() {
        assertThat(new Texts(Locale.forLanguageTag("pt-BR")).format(Message.of("cli.usage.other", 1234.5)))
                .isEqualTo("1.234,5");
    }

    @Test
    void aMessageMayBeAnArgument() {
        Message inner = Message.of("program.version", "7");

        assertThat(texts.format(Message.of("cli.usage.unknown", inner)))
                .isEqualTo("Unknown command or option: IXP Planner 7");
    }

    @Test
    void aLanguageWithoutTranslationIsEnglishWhateverTheMachineSpeaks() {
        assertThat(new Texts(Locale.JAPANESE).text("cli.cancelled")).isEqualTo("Cancelled.");
    }

    @Test
    void aMissingTextIsAMistakeInTheCode() {
        assertThatThrownBy(() -> texts.text("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'no.such.key'");
    }

    @Test
    void aMissingArgumentIsAMistakeInTheCode() {
        assertThatThrownBy(() -> texts.text("program.version"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs 1 arguments, got 0");
    }

    /// A lone apostrophe swallows itself and everything up to the next one.
    @Test
    void everyApostropheIsWrittenTwice() {
        assertThat(texts.keys()).isNotEmpty().allSatisfy(key -> assertThat(
                        texts.pattern(key).replace("''", ""))
                .doesNotContain("'"));
    }

    @Test
    void theVersionIsFilledInByTheBuild() {
        assertThat(ProgramVersion.ofThisBuild().number()).matches("\\d+\\.\\d+\\.\\d+");
    }
}
