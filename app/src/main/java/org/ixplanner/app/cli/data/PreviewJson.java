package org.ixplanner.app.cli.data;

import java.util.List;
import org.ixplanner.app.importing.FilePreview;
import org.ixplanner.app.importing.ImportPreview;
import org.ixplanner.app.importing.ValueText;
import org.ixplanner.app.importing.merge.FieldChange;
import org.ixplanner.app.text.Texts;

/// A preview as JSON: one object for one file, a list for several.
///
/// @param texts the language of sentences
record PreviewJson(Texts texts) {

    /// A file that was read; the names are those of the JSON.
    private record FileJson(
            String file,
            String format,
            int read,
            int added,
            int changed,
            List<RefusedJson> refused,
            List<String> notes,
            List<ChangeJson> changes,
            List<ChangeJson> kept) {}

    private record RefusedJson(String where, String why) {}

    private record ChangeJson(String where, String field, String old, String offered) {}

    String of(ImportPreview preview) {
        List<FileJson> files = preview.files().stream().map(this::file).toList();
        return PrettyJson.of(files.size() == 1 ? files.getFirst() : files);
    }

    private FileJson file(FilePreview file) {
        return new FileJson(
                file.file(),
                file.format(),
                file.offer().read(),
                file.added(),
                file.changed(),
                file.refusals().stream()
                        .map(refused -> new RefusedJson(refused.where(), texts.format(refused.why())))
                        .toList(),
                file.offer().notes().stream().map(texts::format).toList(),
                changes(file.merged().changed()),
                changes(file.merged().kept()));
    }

    private List<ChangeJson> changes(List<FieldChange> changes) {
        ValueText values = new ValueText(texts);
        return changes.stream()
                .map(change -> new ChangeJson(
                        change.item().kind().table() + "[" + change.item().key() + "]"
                                + (change.part().isEmpty() ? "" : "[" + change.part() + "]"),
                        change.field(),
                        values.of(change.mine()),
                        values.of(change.theirs())))
                .toList();
    }
}
