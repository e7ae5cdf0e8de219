package org.ixplanner.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Texts for the user are in message bundles.
final class HardCodedTextTest {

    @Test
    void theProgramHasNone() {
        var sources = Source.ofProgram();
        assertThat(sources).extracting(Source::path).contains(Path.of("app/src/main/java/org/ixplanner/app/Main.java"));
        assertThat(sources.stream().flatMap(source -> HardCodedText.in(source).stream()))
                .isEmpty();
    }

    /// In `HardCoded.java.txt` each line to be found ends in `// found`, and no other line may be.
    @Test
    void findsEachKind() {
        var source = fixture("HardCoded.java.txt");
        var marked = IntStream.rangeClosed(1, source.lines().size())
                .filter(line -> source.lines().get(line - 1).endsWith("// found"))
                .mapToObj(line -> source.path() + ":" + line)
                .toList();
        assertThat(marked).hasSizeGreaterThan(20);
        assertThat(HardCodedText.in(source))
                .extracting(finding -> finding.substring(0, finding.indexOf(' ')))
                .containsExactlyElementsOf(marked);
    }

    @Test
    void saysWhereAndWhat() {
        var source = Source.of(Path.of("A.java"), "class A {\n  String a = \"two words\";\n}\n");
        assertThat(HardCodedText.in(source)).containsExactly("A.java:2 \"two words\"");
    }

    @Test
    void readsTextBlocks() {
        var source = Source.of(Path.of("A.java"), "class A {\n String a =\n \"\"\"\n two\n words here\"\"\";\n}\n");
        assertThat(HardCodedText.in(source)).singleElement().asString().startsWith("A.java:3 ");
    }

    @Test
    void leavesDevelopersAndDataAlone() {
        assertThat(HardCodedText.in(fixture("Clean.java.txt"))).isEmpty();
    }

    private static Source fixture(String name) {
        try (var stream = HardCodedTextTest.class.getResourceAsStream(name)) {
            var text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return Source.of(Path.of(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
