package org.ixplanner.engine.plan.schema;

import java.util.regex.Pattern;

/// The forms a text may have to keep.
public enum TextForm {
    /// anything, also nothing
    FREE("(?s).*"),
    /// something, not only blanks
    NAME("(?s).*\\S.*"),
    /// letters, digits and `. _ - : /`, starting with a letter or digit
    ID("[\\p{L}\\p{N}][\\p{L}\\p{N}._:/-]*"),
    /// two capital letters, ISO 3166-1 alpha-2 (and XK)
    COUNTRY("[A-Z]{2}"),
    /// three capital letters, ISO 4217
    CURRENCY("[A-Z]{3}");

    private final Pattern pattern;

    TextForm(String regex) {
        pattern = Pattern.compile(regex);
    }

    /// Whether `text` keeps this form.
    public boolean accepts(String text) {
        return switch (this) {
            // These two are asked of every text there is, and of long ones.
            case FREE -> true;
            case NAME -> !text.isBlank();
            case ID, COUNTRY, CURRENCY -> pattern.matcher(text).matches();
        };
    }
}
