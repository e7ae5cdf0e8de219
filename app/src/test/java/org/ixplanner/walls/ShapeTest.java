package org.ixplanner.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Small rooms with a name on the door.
final class ShapeTest {

    private static final List<Source> PROGRAM = Source.ofProgram();

    @Test
    void noFileIsTooLong() {
        assertThat(PROGRAM).isNotEmpty();
        assertThat(Shape.tooLong(PROGRAM)).isEmpty();
    }

    @Test
    void noPackageIsTooFull() {
        assertThat(Shape.tooFull(PROGRAM)).isEmpty();
    }

    @Test
    void publicTypesAreDocumented() {
        assertThat(Shape.undocumented(PROGRAM)).isEmpty();
    }

    @Test
    void packagesAreNullMarked() {
        assertThat(Shape.notNullMarked(PROGRAM)).isEmpty();
    }

    @Test
    void commentsAreWhole() {
        assertThat(Shape.brokenComments(PROGRAM)).isEmpty();
    }

    @Test
    void findsBrokenComments() {
        var sources = List.of(
                source("a/Broken.java", "/// This comment was too\n// long.\nclass Broken {}"),
                source("a/Whole.java", "/// This one is\n/// not.\nclass Whole {\n    // Nor this.\n}"));
        assertThat(Shape.brokenComments(sources)).containsExactly("a/Broken.java:2 has // below ///");
    }

    @Test
    void findsLongFiles() {
        var sources = List.of(
                source("a/Long.java", "\n".repeat(Shape.MAX_LINES + 1)),
                source("a/Short.java", "\n".repeat(Shape.MAX_LINES)));
        assertThat(Shape.tooLong(sources)).containsExactly("a/Long.java has 401 lines, more than 400");
    }

    @Test
    void findsFullPackages() {
        var sources = new ArrayList<>(List.of(source("a/package-info.java", "")));
        IntStream.range(0, Shape.MAX_FILES).forEach(i -> sources.add(source("a/A" + i + ".java", "")));
        assertThat(Shape.tooFull(sources)).isEmpty();
        sources.add(source("a/OneMore.java", ""));
        assertThat(Shape.tooFull(sources)).containsExactly("a has 16 files, more than 15");
    }

    @Test
    void findsUndocumentedTypes() {
        var sources = List.of(
                source("a/Bare.java", "package a;\n\npublic class Bare {}"),
                source("a/Plain.java", "// not for readers\npublic record Plain() {}"),
                source("a/Old.java", "/** The old way. */\npublic interface Old {}"),
                source("a/Good.java", "/// A good one.\n@Deprecated\npublic enum Good {}"),
                source("a/Inner.java", "class Inner {\n public class Deeper {}\n}"));
        assertThat(Shape.undocumented(sources))
                .containsExactly(
                        "a/Bare.java:3 has no /// comment",
                        "a/Plain.java:2 has no /// comment",
                        "a/Old.java:2 has no /// comment");
    }

    @Test
    void findsPackagesThatAreNotNullMarked() {
        var sources = List.of(
                source("module-info.java", "module a {}"),
                source("a/A.java", ""),
                source("b/B.java", ""),
                source("b/package-info.java", "/// Not @NullMarked.\npackage b;"),
                source("c/C.java", ""),
                source("c/package-info.java", "@NullMarked package c;"));
        assertThat(Shape.notNullMarked(sources))
                .containsExactly(
                        "a has no package-info.java with @NullMarked", "b has no package-info.java with @NullMarked");
    }

    private static Source source(String path, String text) {
        return Source.of(Path.of(path), text);
    }
}
