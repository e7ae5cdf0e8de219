package org.ixplanner.app.importing.fibre;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Ids as a plan may hold them: braces and blanks, which some sources write, go; what is too long is cut. The
/// same id
/// of a source always becomes the same id, two never become one.
final class PlanIds {

    private static final int MOST_CHARS = 100;

    // Looked up, never iterated.
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private boolean hasChanged;

    /// The plan's id for one of the source.
    String of(String id) {
        return known.computeIfAbsent(id, this::fresh);
    }

    /// Whether an id is not as the source has it.
    boolean hasChanged() {
        return hasChanged;
    }

    private String fresh(String id) {
        String plain = plain(id);
        hasChanged |= !plain.equals(id);
        String free = plain;
        for (int i = 2; !taken.add(free); i++) {
            String end = ":" + i;
            free = plain.substring(0, Math.min(plain.length(), MOST_CHARS - end.length())) + end;
        }
        return free;
    }

    /// A name as an id: `Jamii Telecom Ltd` is `jamii-telecom-ltd`.
    static String slug(String name) {
        return plain(name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"));
    }

    private static String plain(String id) {
        String plain = id.replaceAll("[{}()\\[\\]]", "")
                .replaceAll("[^\\p{L}\\p{N}._:/-]+", "-")
                .replaceAll("^[^\\p{L}\\p{N}]+", "");
        String some = plain.isEmpty() ? "x" : plain;
        return some.substring(0, Math.min(MOST_CHARS, some.length()));
    }
}
