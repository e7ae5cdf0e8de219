package org.ixplanner.app.cli.simulate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ixplanner.app.text.Figures;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.simulation.CacheUse;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;

/// What stands below a table of figures: what they mean, why some are missing, what to know.
///
/// @param study whose figures
/// @param texts the words
record StudyFootnotes(Study study, Texts texts) {

    // What can be misread without its definition.
    private static final Set<Kpi> DEFINED = EnumSet.of(
            Kpi.L1,
            Kpi.L1_NET,
            Kpi.L1_CEILING,
            Kpi.L2,
            Kpi.L2_WEIGHTED,
            Kpi.X1,
            Kpi.TROMBONED,
            Kpi.CONGESTED,
            Kpi.RTT_MEDIAN,
            Kpi.SAVING,
            Kpi.SELLER_LOSS);

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        for (Kpi kpi : DEFINED) {
            lines.add(say("cli.study.meaning", figures().name(kpi), figures().meaning(kpi)));
        }
        told(lines, "cli.study.refusals", this::refusals);
        told(lines, "cli.study.notes", this::notes);
        return lines;
    }

    private void told(List<String> lines, String heading, Function<Outcome, List<String>> of) {
        Set<String> told = new LinkedHashSet<>();
        study.outcomes().forEach(outcome -> told.addAll(of.apply(outcome)));
        if (!told.isEmpty()) {
            lines.add("");
            lines.add(texts.text(heading));
            told.forEach(line -> lines.add("  " + line));
        }
    }

    private List<String> refusals(Outcome outcome) {
        return outcome.refusals().stream()
                .map(refusal -> perScenario(refusal.kpi())
                        ? say("cli.study.refusalIn", outcome.name(), figures().name(refusal.kpi()), refusal.why())
                        : say("cli.study.refusal", figures().name(refusal.kpi()), refusal.why()))
                .toList();
    }

    // Refused everywhere is told once.
    private boolean perScenario(Kpi kpi) {
        return study.outcomes().stream()
                .anyMatch(outcome -> outcome.figure(kpi).value().isPresent());
    }

    private List<String> notes(Outcome outcome) {
        List<String> notes = new ArrayList<>();
        for (Message note : outcome.result().notes()) {
            notes.add(say("cli.study.note", outcome.name(), note));
        }
        for (CacheUse use : outcome.result().caches()) {
            Message idle = use.idle();
            if (idle != null) {
                notes.add(say("cli.study.idle", outcome.name(), use.cache(), idle));
            }
        }
        return notes;
    }

    private Figures figures() {
        return new Figures(texts, study.plan().header().currency());
    }

    private String say(String key, Object... args) {
        return texts.format(Message.of(key, args));
    }
}
