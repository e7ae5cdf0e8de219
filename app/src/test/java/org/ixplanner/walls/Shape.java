package org.ixplanner.walls;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/// How large sources and packages may be, and what they must say about themselves.
final class Shape {

    static final int MAX_LINES = 400;
    static final int MAX_FILES = 15;

    private static final String PACKAGE_INFO = "package-info.java";
    private static final String MODULE_INFO = "module-info.java";

    private Shape() {}

    /// Files that are too long.
    static List<String> tooLong(Collection<Source> sources) {
        return sources.stream()
                .filter(source -> source.lines().size() > MAX_LINES)
                .map(source -> source.path() + " has " + source.lines().size() + " lines, more than " + MAX_LINES)
                .toList();
    }

    /// Packages with too many files, the one about the package not counted.
    static List<String> tooFull(Collection<Source> sources) {
        return packages(sources).entrySet().stream()
                .filter(entry -> entry.getValue().size() > MAX_FILES)
                .map(entry -> entry.getKey() + " has " + entry.getValue().size() + " files, more than " + MAX_FILES)
                .toList();
    }

    /// Public top-level types without a `///` comment.
    static List<String> undocumented(Collection<Source> sources) {
        return sources.stream()
                .flatMap(source -> source.unit().getTypeDecls().stream()
                        .filter(type -> type instanceof ClassTree declared
                                && declared.getModifiers().getFlags().contains(Modifier.PUBLIC)
                                && !hasComment(source, type))
                        .map(type -> source.at(type) + " has no /// comment"))
                .toList();
    }

    /// Packages whose `package-info.java` is missing or lacks `@NullMarked`.
    static List<String> notNullMarked(Collection<Source> sources) {
        var marked = sources.stream()
                .filter(source -> isNamed(source, PACKAGE_INFO))
                .filter(source -> source.unit().getPackageAnnotations().stream()
                        .anyMatch(found -> found.getAnnotationType().toString().endsWith("NullMarked")))
                .map(Shape::folder)
                .collect(Collectors.toSet());
        return packages(sources).keySet().stream()
                .filter(folder -> !marked.contains(folder))
                .map(folder -> folder + " has no package-info.java with @NullMarked")
                .toList();
    }

    /// Comments that the formatter broke: it wraps a `///` line that is too long into a `//` line, which no longer
    /// belongs to the comment.
    static List<String> brokenComments(Collection<Source> sources) {
        return sources.stream()
                .flatMap(source -> IntStream.range(1, source.lines().size())
                        .filter(i -> source.lines().get(i - 1).strip().startsWith("///")
                                && source.lines().get(i).strip().matches("//(?!/).*"))
                        .mapToObj(i -> source.path() + ":" + (i + 1) + " has // below ///"))
                .toList();
    }

    private static SortedMap<Path, List<Source>> packages(Collection<Source> sources) {
        return sources.stream()
                .filter(source -> !isNamed(source, PACKAGE_INFO) && !isNamed(source, MODULE_INFO))
                .collect(Collectors.groupingBy(Shape::folder, TreeMap::new, Collectors.toList()));
    }

    // Annotations belong to the type, so the comment ends on the line above.
    private static boolean hasComment(Source source, Tree type) {
        var above = source.line(type) - 2;
        return above >= 0 && source.lines().get(above).startsWith("///");
    }

    private static boolean isNamed(Source source, String name) {
        return source.path().endsWith(name);
    }

    private static Path folder(Source source) {
        return source.path().resolveSibling("");
    }
}
