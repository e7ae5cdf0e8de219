package org.ixplanner.app.report.content.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How free texts name the works that they rest on.
final class Citations {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s;,()<>\"]+");
    private static final List<String> BEFORE_A_CITATION = List.of("; ", "(", ": ");
    private static final List<String> BETWEEN_CLAUSES = List.of(": ", "; ", ", ", " (");
    private static final Pattern SEPARATORS_FIRST = Pattern.compile("^[\\s:;,.)]+");
    private static final Pattern SEPARATORS_LAST = Pattern.compile("[\\s:;,(]+$");

    private Citations() {}

    /// Addresses that several texts name, each with the words before it that all of them have: title, date.
    static Map<String, String> shared(List<String> texts) {
        Map<String, List<String>> before = new LinkedHashMap<>();
        Map<String, Set<Integer>> users = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            Matcher address = ADDRESS.matcher(texts.get(i));
            int from = 0;
            while (address.find()) {
                before.computeIfAbsent(address.group(), _ -> new ArrayList<>())
                        .add(texts.get(i).substring(from, address.start()));
                users.computeIfAbsent(address.group(), _ -> new LinkedHashSet<>())
                        .add(i);
                from = address.end();
            }
        }
        Map<String, String> shared = new LinkedHashMap<>();
        before.forEach((address, leads) -> {
            if (users.getOrDefault(address, Set.of()).size() > 1) {
                shared.put(address, lead(leads) + address);
            }
        });
        return shared;
    }

    private static String lead(List<String> leads) {
        String first = leads.getFirst();
        int length = first.length();
        for (String other : leads) {
            int same = 0;
            while (same < Math.min(length, other.length())
                    && first.charAt(first.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
                same++;
            }
            length = same;
        }
        String common = first.substring(first.length() - length);
        int cut = 0;
        for (String mark : BEFORE_A_CITATION) {
            // A colon right before the address belongs to the title.
            int place = common.lastIndexOf(mark, common.length() - mark.length() - (mark.equals(": ") ? 1 : 0));
            cut = Math.max(cut, place < 0 ? 0 : place + mark.length());
        }
        boolean wholeWords = cut > 0 || length == first.length() || first.charAt(first.length() - length - 1) == ' ';
        int space = wholeWords ? cut : common.indexOf(' ') + 1;
        return common.substring(space).stripLeading();
    }

    /// A text without one of its citations: cut off at its ends; kept where the words round it need it.
    static String without(String text, String citation) {
        int place = text.indexOf(citation);
        if (place < 0) {
            return text;
        }
        String before = text.substring(0, place);
        String after = text.substring(place + citation.length());
        if (before.isBlank()) {
            return tidy(after, true);
        }
        return after.isBlank() || after.strip().equals(")")
                ? SEPARATORS_LAST.matcher(before).replaceFirst("")
                : text;
    }

    /// A text with another name for a citation.
    static String replaced(String text, String citation, String name) {
        // Not where a longer address begins like it.
        return Pattern.compile(Pattern.quote(citation) + "(?![^\\s;,()<>\"])")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(name));
    }

    /// What is left of a text, without the separators before it.
    static String tidy(String rest, boolean cut) {
        return cut ? SEPARATORS_FIRST.matcher(rest).replaceFirst("").stripTrailing() : rest;
    }

    /// How many letters texts have in common at their beginning.
    static int common(List<String> texts) {
        String first = texts.getFirst();
        int length = first.length();
        for (String text : texts) {
            int same = 0;
            while (same < Math.min(length, text.length()) && first.charAt(same) == text.charAt(same)) {
                same++;
            }
            length = same;
        }
        return length;
    }

    /// How many letters the whole clauses have that texts have in common at their beginning.
    static int commonClauses(List<String> texts) {
        for (int length = common(texts); length > 0; length--) {
            if (isBalanced(texts.getFirst().substring(0, length))) {
                int end = length;
                if (texts.stream().allMatch(text -> endsClause(text, end))) {
                    return length;
                }
            }
        }
        return 0;
    }

    private static boolean endsClause(String text, int place) {
        return place == text.length() || BETWEEN_CLAUSES.stream().anyMatch(mark -> text.startsWith(mark, place));
    }

    private static boolean isBalanced(String text) {
        return text.chars().filter(letter -> letter == '(').count()
                == text.chars().filter(letter -> letter == ')').count();
    }
}
