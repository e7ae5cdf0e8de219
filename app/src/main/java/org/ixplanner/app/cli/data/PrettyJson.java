package org.ixplanner.app.cli.data;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/// JSON for programs that people look at too: a field a line, names in the order in which they are declared, empty
/// fields left out.
final class PrettyJson {

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .setFormattingStyle(FormattingStyle.PRETTY)
            .create();

    private PrettyJson() {}

    /// A record, or a list of records.
    static String of(Object answer) {
        return GSON.toJson(answer);
    }
}
