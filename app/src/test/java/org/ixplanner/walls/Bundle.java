package org.ixplanner.walls;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A message bundle as it is in the file, with each definition of each key.
///
/// @param path where it is, relative to the repository
/// @param patterns for each key all its patterns: one, unless the key is there twice
record Bundle(Path path, Map<String, List<String>> patterns) {

    // A doubled apostrophe is one to be shown; around braces it makes them literal.
    private static final Pattern GOOD_APOSTROPHES = Pattern.compile("''|'[{}]+'");

    /// Every bundle of the program, translations included.
    static List<Bundle> ofProgram() {
        return Repository.mainFiles("resources", ".properties").stream()
                .filter(path -> path.getFileName().toString().startsWith("messages"))
                .map(path -> of(path, Repository.read(path)))
                .toList();
    }

    /// A bundle with this text.
    static Bundle of(Path path, String text) {
        var all = new TreeMap<String, List<String>>();
        var everyLine = new Properties() {
            @Override
            public synchronized Object put(Object key, Object pattern) {
                all.computeIfAbsent(key.toString(), _ -> new ArrayList<>()).add(pattern.toString());
                return super.put(key, pattern);
            }
        };
        try {
            everyLine.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundle(path, all);
    }

    /// What is wrong within this bundle.
    List<String> findings() {
        return patterns.entrySet().stream()
                .flatMap(entry -> Stream.concat(
                                Stream.of(entry.getValue())
                                        .filter(all -> all.size() > 1)
                                        .map(_ -> "is there twice"),
                                entry.getValue().stream().flatMap(pattern -> wrongWith(pattern).stream()))
                        .map(problem -> path + ": " + entry.getKey() + " " + problem))
                .toList();
    }

    /// Keys that are in bundles of two folders; a bundle and its translations share a folder.
    static List<String> sharedKeys(Collection<Bundle> bundles) {
        var folders = new TreeMap<String, TreeSet<Path>>();
        for (var bundle : bundles) {
            for (var key : bundle.patterns.keySet()) {
                folders.computeIfAbsent(key, _ -> new TreeSet<>()).add(bundle.path.resolveSibling(""));
            }
        }
        return folders.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + " is in "
                        + entry.getValue().stream().map(Path::toString).collect(Collectors.joining(" and ")))
                .toList();
    }

    private static Optional<String> wrongWith(String pattern) {
        if (pattern.indexOf('\uFFFD') >= 0) {
            return Optional.of("was not saved as UTF-8");
        }
        if (GOOD_APOSTROPHES.matcher(pattern).replaceAll("").contains("'")) {
            return Optional.of("has a lone apostrophe: write it twice");
        }
        try {
            var _ = new MessageFormat(pattern, Locale.ROOT);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("is no pattern of MessageFormat: " + e.getMessage());
        }
    }
}
