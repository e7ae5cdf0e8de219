package org.ixplanner.walls;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The keys of messages that the program's code names: whole ones, and beginnings that end in a dot.
///
/// @param whole keys in full
/// @param beginnings what keys begin with, the rest being put together when the program runs
record MessageKeys(Set<String> whole, Set<String> beginnings) {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.(?:[\\w-]+\\.)*[\\w-]*)\"");

    /// The keys that `sources` name. A literal counts as one if it starts as some key of the bundles does.
    static MessageKeys in(Collection<Source> sources, Set<String> bundled) {
        Set<String> subjects = bundled.stream().map(MessageKeys::subject).collect(Collectors.toSet());
        Set<String> whole = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        for (Source source : sources) {
            Matcher literals = LITERAL.matcher(String.join("\n", source.lines()));
            while (literals.find()) {
                String literal = literals.group(1);
                if (subjects.contains(subject(literal))) {
                    (literal.endsWith(".") ? beginnings : whole).add(literal);
                }
            }
        }
        return new MessageKeys(whole, beginnings);
    }

    /// Keys that are named but not in the bundles.
    Set<String> missing(Set<String> bundled) {
        Set<String> missing = new TreeSet<>(whole);
        missing.removeAll(bundled);
        beginnings.stream()
                .filter(beginning -> bundled.stream().noneMatch(key -> key.startsWith(beginning)))
                .forEach(missing::add);
        return missing;
    }

    private static String subject(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
