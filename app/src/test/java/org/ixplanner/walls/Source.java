package org.ixplanner.walls;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A parsed source file: syntax only, names are not resolved.
///
/// @param path where it is, relative to the repository
/// @param lines its text, line by line
/// @param unit its syntax tree
/// @param positions where in the text each piece of the tree begins
record Source(Path path, List<String> lines, CompilationUnitTree unit, SourcePositions positions) {

    /// Main sources of every module.
    static List<Source> ofProgram() {
        return parsed(Repository.mainFiles("java", ".java").stream()
                .map(path -> new Text(path, Repository.read(path)))
                .toList());
    }

    /// One source that is not a file.
    static Source of(Path path, String text) {
        return parsed(List.of(new Text(path, text))).getFirst();
    }

    /// The line on which this piece of the tree begins, from 1.
    int line(Tree tree) {
        return (int) unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    /// The file's name and this line, as compilers write it.
    String at(Tree tree) {
        return path + ":" + line(tree);
    }

    private static List<Source> parsed(List<Text> texts) {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostics, null, null, texts);
        var positions = Trees.instance(task).getSourcePositions();
        var sources = new ArrayList<Source>();
        try {
            for (var unit : task.parse()) {
                // javac wraps what it is given, but passes on its address and content
                var file = unit.getSourceFile();
                var path = Path.of(file.toUri().getPath().substring(1));
                var lines = file.getCharContent(true).toString().lines().toList();
                sources.add(new Source(path, lines, unit, positions));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (diagnostics.getDiagnostics().stream().anyMatch(found -> found.getKind() == Diagnostic.Kind.ERROR)) {
            throw new IllegalArgumentException("not Java: " + diagnostics.getDiagnostics());
        }
        return sources;
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String content;

        Text(Path path, String content) {
            super(URI.create("memory:///").resolve(path.toString().replace('\\', '/')), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
