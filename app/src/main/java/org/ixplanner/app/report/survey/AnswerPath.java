package org.ixplanner.app.report.survey;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where an answer goes. It stands in a hidden column of the workbook, so that questions may be moved, translated and
/// left out: `peakMbps`, `contracts[AS64501].commitMbps`, `users[+1].city` (the first row that is new), `aside/ipv6`,
/// `contact/noc`.
///
/// @param use what becomes of the answer
/// @param field of the network, or the list of it
/// @param entry which entry of the list: its key, or `+` and a number for one that is new; empty if it is no list
/// @param part the field of the entry; empty if there is none
public record AnswerPath(Use use, String field, String entry, String part) {

    private static final Pattern PATH = Pattern.compile("(aside/|contact/)?(\\w+)(?:\\[(.+)])?(?:\\.(\\w+))?");

    /// What becomes of an answer.
    public enum Use {
        /// it goes into the plan
        PLAN,
        /// it stays in the workbook: a plan has no place for it
        ASIDE,
        /// it stays in the workbook: data of a person
        CONTACT
    }

    /// Of a network.
    static AnswerPath of(String field) {
        return new AnswerPath(Use.PLAN, field, "", "");
    }

    /// Of an entry of one of its lists.
    static AnswerPath of(String list, String entry, String part) {
        return new AnswerPath(Use.PLAN, list, entry, part);
    }

    /// An answer that a plan has no place for.
    static AnswerPath aside(String name, String entry) {
        return new AnswerPath(Use.ASIDE, name, entry, "");
    }

    /// Data of a person.
    static AnswerPath contact(String name) {
        return new AnswerPath(Use.CONTACT, name, "", "");
    }

    /// The path that a text is; empty if it is none.
    public static Optional<AnswerPath> read(String text) {
        Matcher path = PATH.matcher(text);
        if (!path.matches()) {
            return Optional.empty();
        }
        Use use =
                switch (orNothing(path.group(1))) {
                    case "aside/" -> Use.ASIDE;
                    case "contact/" -> Use.CONTACT;
                    default -> Use.PLAN;
                };
        return Optional.of(new AnswerPath(use, path.group(2), orNothing(path.group(3)), orNothing(path.group(4))));
    }

    private static String orNothing(@Nullable String group) {
        return group == null ? "" : group;
    }

    /// Whether the entry is not one that the plan had when the workbook was written.
    public boolean isFresh() {
        return entry.startsWith("+");
    }

    @Override
    public String toString() {
        String start =
                switch (use) {
                    case PLAN -> "";
                    case ASIDE -> "aside/";
                    case CONTACT -> "contact/";
                };
        return start + field + (entry.isEmpty() ? "" : "[" + entry + "]") + (part.isEmpty() ? "" : "." + part);
    }
}
