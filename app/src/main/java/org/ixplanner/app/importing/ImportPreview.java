package org.ixplanner.app.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.text.Message;

/// What files would do to a plan, each after the one before it.
///
/// @param before the plan as it is
/// @param files the files
/// @param after the plan with all of them
public record ImportPreview(Plan before, List<FilePreview> files, Plan after) {

    /// Keeps its own copy of the list.
    public ImportPreview {
        files = List.copyOf(files);
    }

    /// The one edit that does it; empty if nothing would change.
    public Optional<PlanEdit> edit() {
        List<PlanEdit> edits =
                files.stream().flatMap(file -> file.merged().edits().stream()).toList();
        String names = files.stream().map(FilePreview::shortName).distinct().collect(Collectors.joining(", "));
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanEdit.Together(Message.of("edit.import", names), edits));
    }

    /// Whether any row was refused.
    public boolean hasRefused() {
        return files.stream().anyMatch(file -> file.refused() > 0);
    }
}
