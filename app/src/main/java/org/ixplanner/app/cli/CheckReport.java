package org.ixplanner.app.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.FileProblem;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFormat;

/// What `check` prints.
final class CheckReport {

    private static final String MISSING_FIELD = "missing-field";
    private static final String OLDER_FORMAT = "older-format";

    private final String name;
    private final Texts texts;
    private final List<Row> rows = new ArrayList<>();

    /// A finding in words; also the shape of `--json`.
    private record Row(String check, Severity severity, String path, String message, String hint) {}

    /// The object that `--json` prints.
    private record Json(String plan, long errors, long warnings, long notes, List<Row> findings) {}

    CheckReport(String name, LoadResult.Loaded loaded, List<Finding> findings, Texts texts) {
        this.name = name;
        this.texts = texts;
        if (loaded.formatVersion() < PlanFormat.VERSION) {
            Message older = Message.of("cli.check.olderFormat", loaded.formatVersion(), PlanFormat.VERSION);
            add(OLDER_FORMAT, Severity.NOTE, "$", older, Message.of("cli.check.olderFormat.hint"));
        }
        for (FileProblem warning : loaded.warnings()) {
            Message hint = Message.of("cli.check.missingField.hint");
            add(MISSING_FIELD, Severity.WARNING, warning.where(), warning.what(), hint);
        }
        for (Finding finding : findings) {
            String path = finding.subject().toString();
            add(finding.check(), finding.severity(), path, finding.message(), finding.hint());
        }
    }

    boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /// One line a finding and one that counts them, or one JSON object.
    List<String> lines(boolean json) {
        return json ? List.of(gson().toJson(json())) : sentences();
    }

    private void add(String check, Severity severity, String path, Message message, Message hint) {
        rows.add(new Row(check, severity, path, texts.format(message), texts.format(hint)));
    }

    private List<String> sentences() {
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            String severity = texts.text("severity." + word(row.severity));
            lines.add(texts.format(Message.of("cli.check.line", name, severity, row.path, row.message, row.hint)));
        }
        lines.add(texts.format(Message.of(
                "cli.check.summary", name, count(Severity.ERROR), count(Severity.WARNING), count(Severity.NOTE))));
        return lines.stream().map(Console::oneLine).toList();
    }

    private Json json() {
        return new Json(name, count(Severity.ERROR), count(Severity.WARNING), count(Severity.NOTE), rows);
    }

    private long count(Severity severity) {
        return rows.stream().filter(row -> row.severity == severity).count();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static Gson gson() {
        return new GsonBuilder()
                .disableHtmlEscaping()
                .registerTypeAdapter(Severity.class, (JsonSerializer<Severity>)
                        (severity, _, _) -> new JsonPrimitive(word(severity)))
                .setFormattingStyle(FormattingStyle.PRETTY)
                .create();
    }
}
