package org.ixplanner.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ixplanner.app.importing.merge.FieldChange;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.text.Names;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;

/// A preview in sentences, for the command line and the window alike.
///
/// @param texts the language
public record PreviewText(Texts texts) {

    /// What a file would do, in one sentence.
    public String summary(FilePreview file) {
        return texts.format(Message.of(
                "import.summary",
                file.file(),
                file.format(),
                file.offer().read(),
                file.added(),
                file.changed(),
                file.merged().matched() - file.changed(),
                file.refused()));
    }

    /// What is new, a line a kind; what changes; what is refused and why; what else should be known.
    public List<String> details(FilePreview file) {
        List<String> lines = new ArrayList<>();
        Map<Kind, Integer> kinds = new TreeMap<>();
        for (PlanItem item : file.merged().added()) {
            kinds.merge(item.kind(), 1, Integer::sum);
        }
        kinds.forEach((kind, count) ->
                lines.add(texts.format(Message.of("import.added", count, new Names(texts).kind(kind)))));
        for (FieldChange change : file.merged().changed()) {
            boolean isConfirmed = Objects.equals(change.mine(), change.theirs());
            lines.add(line(isConfirmed ? "import.confirmed" : "import.changed", change));
        }
        for (FieldChange change : file.merged().kept()) {
            lines.add(line("import.kept", change));
        }
        for (Refused refused : file.refusals()) {
            lines.add(refusal(refused));
        }
        for (Message note : file.offer().notes()) {
            lines.add(texts.format(Message.of("import.note", note)));
        }
        return lines;
    }

    /// Why a row, or a whole file, is refused.
    public String refusal(Refused refused) {
        return texts.format(
                refused.where().isEmpty()
                        ? Message.of("import.refused", refused.why())
                        : Message.of("import.refusedAt", refused.where(), refused.why()));
    }

    private String line(String key, FieldChange change) {
        ValueText values = new ValueText(texts);
        return texts.format(Message.of(
                key,
                new Names(texts).kind(change.item().kind()),
                change.part().isEmpty() ? change.item().label() : change.item().label() + ", " + change.part(),
                texts.text("label." + change.field()),
                values.of(change.mine()),
                values.of(change.theirs())));
    }
}
