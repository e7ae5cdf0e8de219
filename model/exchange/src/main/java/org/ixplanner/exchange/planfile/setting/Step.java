package org.ixplanner.exchange.planfile.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A step of a path into the plan file.
sealed interface Step {

    /// A field of an object.
    ///
    /// @param name its name
    record FieldOf(String name) implements Step {

        @Override
        public String toString() {
            return "." + name;
        }
    }

    /// An entry of a list.
    ///
    /// @param which a position, a key, or `*` for all
    record EntryOf(String which) implements Step {

        boolean isAll() {
            return which.equals("*");
        }

        @Override
        public String toString() {
            return "[" + which + "]";
        }
    }

    Pattern PART = Pattern.compile("\\.?(?:(\\w+)|\\[([^\\[\\]]+)])");

    /// The steps of a path such as `$.networks[AS64496].users[*].subscribers`; the beginning may be left out.
    ///
    /// @param setting in which it stands, to be told
    /// @throws SettingException if it is no path
    static List<Step> path(String text, String setting) throws SettingException {
        String rest = text.strip();
        rest = rest.startsWith("$") ? rest.substring(1) : rest;
        List<Step> steps = new ArrayList<>();
        Matcher part = PART.matcher(rest);
        int at = 0;
        while (at < rest.length()) {
            if (!part.find(at) || part.start() != at) {
                throw SettingException.malformed(setting);
            }
            String name = part.group(1);
            steps.add(name == null ? new EntryOf(part.group(2)) : new FieldOf(name));
            at = part.end();
        }
        if (steps.isEmpty()) {
            throw SettingException.malformed(setting);
        }
        return List.copyOf(steps);
    }

    /// The steps as text.
    static String text(List<Step> steps) {
        StringBuilder text = new StringBuilder("$");
        steps.forEach(text::append);
        return text.toString();
    }
}
