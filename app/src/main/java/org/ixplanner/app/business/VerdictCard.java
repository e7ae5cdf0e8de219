package org.ixplanner.app.business;

import java.util.List;
import org.ixplanner.app.text.Numbers;
import org.ixplanner.engine.business.years.YearTable;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.study.verdict.Verdict;
import org.ixplanner.engine.study.years.YearStudy;
import org.ixplanner.engine.uncertainty.Range;

/// The answer: whether to build it, and why.
///
/// @param kind the answer
/// @param word the same in a word
/// @param value the net present value; a dash where it is not known
/// @param range its range over the draws; empty without draws
/// @param chance in how many draws it pays; empty likewise
/// @param reasons the weightiest first
public record VerdictCard(
        Verdict.Kind kind, String word, String value, String range, String chance, List<Reason> reasons) {

    /// One reason.
    ///
    /// @param weight what the verdict is at best because of it
    /// @param mark the same in a word
    /// @param text a sentence
    public record Reason(Verdict.Kind weight, String mark, String text) {}

    /// Keeps its own copy of the list.
    public VerdictCard {
        reasons = List.copyOf(reasons);
    }

    /// The answer of a business case.
    public static VerdictCard of(YearStudy study, SheetWords words) {
        Verdict verdict = study.verdict();
        List<Reason> reasons = verdict.reasons().stream()
                .map(reason -> new Reason(
                        reason.weight(),
                        mark(reason.weight(), words),
                        words.texts().format(reason.text())))
                .toList();
        return new VerdictCard(
                verdict.kind(),
                word(verdict.kind(), words),
                study.table()
                        .map(YearTable::netPresentValue)
                        .map(value -> words.figure(value, Unit.MONEY))
                        .orElse(words.say("figure.none")),
                study.ranges()
                        .map(ranges -> range(ranges.netPresentValue(), words))
                        .orElse(""),
                study.ranges()
                        .map(ranges -> words.say(
                                "business.verdict.chance",
                                words.figure(ranges.chanceItPays(), Unit.SHARE),
                                ranges.draws()))
                        .orElse(""),
                reasons);
    }

    private static String range(Range range, SheetWords words) {
        Numbers numbers = words.numbers();
        double largest = Math.max(Math.abs(range.p10()), Math.abs(range.p90()));
        return words.say(
                "business.verdict.range",
                numbers.range(range.p10(), range.p90(), numbers.scale(largest, Unit.MONEY, words.currency())));
    }

    private static String word(Verdict.Kind kind, SheetWords words) {
        return switch (kind) {
            case GO -> words.say("business.verdict.go");
            case CONDITIONAL -> words.say("business.verdict.conditional");
            case NO_GO -> words.say("business.verdict.noGo");
        };
    }

    private static String mark(Verdict.Kind weight, SheetWords words) {
        return switch (weight) {
            case GO -> words.say("business.verdict.for");
            case CONDITIONAL -> words.say("business.verdict.depends");
            case NO_GO -> words.say("business.verdict.against");
        };
    }
}
