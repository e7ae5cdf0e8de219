package org.ixplanner.app.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.study.verdict.Verdict;

/// What people call the constants of the plan and of the checks, and points in time.
///
/// @param texts the language
public record Names(Texts texts) {

    /// A value that a field of the plan may be chosen to have: "under construction".
    public String choice(Enum<?> constant) {
        return texts.text("choice." + word(constant).replace('_', '-'));
    }

    /// A kind of items: "fibre node".
    public String kind(Kind kind) {
        return texts.text("kind." + word(kind));
    }

    /// How bad a finding is: "warning".
    public String severity(Severity severity) {
        return texts.text("severity." + word(severity));
    }

    /// Whether to build, in a word within a sentence: "conditional".
    public String verdict(Verdict.Kind kind) {
        return switch (kind) {
            case GO -> texts.text("judgement.kind.go");
            case CONDITIONAL -> texts.text("judgement.kind.conditional");
            case NO_GO -> texts.text("judgement.kind.noGo");
        };
    }

    /// A point in time on this machine's clock.
    public String time(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(time);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
