package org.ixplanner.app.report.content.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sources put together by the work that they rest on: a page on the web, a report, a data set, or an estimate of
/// one kind. Plans state sources as free text, so works are told by what the texts share: an address with the words
/// before it, or how they begin.
final class Works {

    /// A source among those of its work.
    ///
    /// @param index of the text among those given
    /// @param work what the sources beside it share; empty if it stands alone
    /// @param words what it says beyond that; of works that stand elsewhere only the number, in brackets
    record Told(int index, String work, String words) {}

    private static final Pattern END_OF_HEAD = Pattern.compile(": |; | \\(");
    private static final int WORDS_OF_A_START = 4;
    private static final int LEAST_WITH_A_START = 3;
    private static final String AND_SO_ON = " \u2026";

    private final List<String> texts;
    private final Map<String, String> citations;
    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<Key, List<Integer>> groups = new LinkedHashMap<>();
    private final Map<String, Integer> homes = new LinkedHashMap<>();

    /// What sources of one work share.
    private sealed interface Key {

        /// An address on the web.
        record Address(String address) implements Key {}

        /// The words up to the first colon, semicolon or bracket.
        record Head(String words) implements Key {}

        /// The first words.
        record Start(String words) implements Key {}

        /// Nothing.
        record Alone(int index) implements Key {}
    }

    private Works(List<String> texts) {
        this.texts = texts;
        citations = Citations.shared(texts);
        texts.forEach(text -> heads.merge(head(text), 1, Integer::sum));
        for (int i = 0; i < texts.size(); i++) {
            if (key(i) instanceof Key.Alone) {
                starts.merge(start(texts.get(i)), 1, Integer::sum);
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            groups.computeIfAbsent(key(i), _ -> new ArrayList<>()).add(i);
        }
        int number = 1;
        for (Map.Entry<Key, List<Integer>> group : groups.entrySet()) {
            if (group.getKey() instanceof Key.Address(String address)) {
                homes.put(address, number);
            }
            number += group.getValue().size();
        }
    }

    /// The sources, those of a work one after another, works in the order in which they are first met; numbers in
    /// brackets count them from 1.
    static List<Told> of(List<String> texts) {
        return new Works(List.copyOf(texts)).told();
    }

    private Key key(int index) {
        String text = texts.get(index);
        String first = null;
        for (Map.Entry<String, String> citation : citations.entrySet()) {
            if (text.startsWith(citation.getValue())) {
                return new Key.Address(citation.getKey());
            }
            first = first == null && text.contains(citation.getValue()) ? citation.getKey() : first;
        }
        if (heads.getOrDefault(head(text), 0) > 1) {
            return new Key.Head(head(text));
        }
        if (first != null) {
            return new Key.Address(first);
        }
        String start = start(text);
        return starts.getOrDefault(start, 0) >= LEAST_WITH_A_START ? new Key.Start(start) : new Key.Alone(index);
    }

    private static String head(String text) {
        Matcher end = END_OF_HEAD.matcher(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }

    private static String start(String text) {
        String[] words = text.split(" ", WORDS_OF_A_START + 1);
        return words.length <= WORDS_OF_A_START
                ? text
                : String.join(" ", List.of(words).subList(0, WORDS_OF_A_START));
    }

    private List<Told> told() {
        List<Told> all = new ArrayList<>();
        groups.forEach((key, members) -> {
            Shared shared = members.size() == 1 ? new Shared("", 0) : shared(key, members);
            for (int index : members) {
                String text = texts.get(index);
                String words = key instanceof Key.Address(String address) && members.size() > 1
                        ? Citations.without(text, citations.getOrDefault(address, address))
                        : Citations.tidy(text.substring(shared.length()), shared.length() > 0);
                all.add(new Told(index, shared.work(), marked(words, members.size() == 1 ? key : null)));
            }
        });
        return all;
    }

    private record Shared(String work, int length) {}

    private Shared shared(Key key, List<Integer> members) {
        List<String> same = members.stream().map(texts::get).toList();
        return switch (key) {
            case Key.Address(String address) -> new Shared(citations.getOrDefault(address, address), 0);
            case Key.Head(String words) -> {
                int end = Math.max(words.length(), Citations.commonClauses(same));
                yield new Shared(marked(same.getFirst().substring(0, end), key), end);
            }
            case Key.Start _ -> {
                int end = same.getFirst().lastIndexOf(' ', Citations.common(same));
                yield new Shared(same.getFirst().substring(0, end) + AND_SO_ON, end);
            }
            case Key.Alone _ -> new Shared("", 0);
        };
    }

    // Works that have a place of their own are named by their number elsewhere.
    private String marked(String words, @Nullable Key own) {
        String marked = words;
        for (Map.Entry<String, Integer> home : homes.entrySet()) {
            boolean isOwn = own instanceof Key.Address(String address) && address.equals(home.getKey());
            if (!isOwn) {
                String citation = citations.getOrDefault(home.getKey(), home.getKey());
                marked = Citations.replaced(marked, citation, "[" + home.getValue() + "]");
            }
        }
        return marked;
    }
}
