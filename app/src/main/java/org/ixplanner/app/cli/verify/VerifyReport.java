package org.ixplanner.app.cli.verify;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.cli.data.PrettyJson;
import org.ixplanner.app.report.verify.Difference;
import org.ixplanner.app.report.verify.WrittenDocument;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.enclosure.Enclosure;
import org.ixplanner.exchange.enclosure.RunManifest;
import org.jspecify.annotations.Nullable;

/// What was found in a document.
///
/// @param document as typed
/// @param written what it says
/// @param plan of which it was made again
/// @param program name and version of what made it again
/// @param differences figures that differ
/// @param texts the language
record VerifyReport(
        String document,
        WrittenDocument written,
        Plan plan,
        String program,
        List<Difference> differences,
        Texts texts) {

    /// The names are those of the JSON.
    private record Summary(
            String document,
            RunManifest manifest,
            String program,
            String planSha256,
            int figures,
            List<Differing> differences) {}

    private record Differing(String where, @Nullable String written, @Nullable String computed) {}

    boolean isAsComputed() {
        return differences.isEmpty() && isEnclosedPlan();
    }

    private RunManifest manifest() {
        return written.enclosure().manifest();
    }

    private String planSha256() {
        return Enclosure.sha256(Enclosure.text(plan));
    }

    private boolean isEnclosedPlan() {
        return planSha256().equals(manifest().planSha256());
    }

    /// As sentences.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        RunManifest manifest = manifest();
        lines.add(told("verify.made", manifest.program(), manifest.plan(), manifest.planSha256(), manifest.seed()));
        if (!manifest.program().equals(program)) {
            lines.add(told("verify.otherProgram", program));
        }
        if (!isEnclosedPlan()) {
            lines.add(told("verify.notYourPlan", planSha256()));
        }
        for (Difference difference : differences) {
            lines.add(line(difference));
        }
        lines.add(told(
                differences.isEmpty() ? "verify.same" : "verify.different", written.figures(), differences.size()));
        return lines;
    }

    private String line(Difference difference) {
        return switch (difference) {
            case Difference.Changed(Message where, String figure, String computed) ->
                told("verify.changed", where, figure, computed);
            case Difference.Added(Message where, String figure) -> told("verify.added", where, figure);
            case Difference.Missing(Message where, String computed) -> told("verify.missing", where, computed);
        };
    }

    private String told(String key, Object... arguments) {
        return document + ": " + texts.format(Message.of(key, arguments));
    }

    /// As JSON.
    String json() {
        List<Differing> all = new ArrayList<>();
        for (Difference difference : differences) {
            String where = texts.format(difference.where());
            all.add(
                    switch (difference) {
                        case Difference.Changed changed -> new Differing(where, changed.written(), changed.computed());
                        case Difference.Added added -> new Differing(where, added.written(), null);
                        case Difference.Missing missing -> new Differing(where, null, missing.computed());
                    });
        }
        return PrettyJson.of(new Summary(document, manifest(), program, planSha256(), written.figures(), all));
    }
}
