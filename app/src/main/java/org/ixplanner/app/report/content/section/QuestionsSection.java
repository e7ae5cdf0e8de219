package org.ixplanner.app.report.content.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ixplanner.app.report.content.told.NetworkFigures;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.text.Message;

/// What is not known, and what a reader must know of what is.
public final class QuestionsSection {

    private final Telling telling;

    /// @param telling what is told
    public QuestionsSection(Telling telling) {
        this.telling = telling;
    }

    /// The section.
    public Section section() {
        List<Section> inside = new ArrayList<>();
        add(inside, "refused", refusals());
        add(inside, "bills", unknownBills());
        add(inside, "notes", notes());
        List<Block> blocks =
                List.of(telling.paragraph(inside.isEmpty() ? "report.questions.none" : "report.questions.text"));
        return new Section("questions", telling.say("report.questions"), blocks, inside);
    }

    private void add(List<Section> inside, String name, List<String> items) {
        if (!items.isEmpty()) {
            inside.add(Section.of(
                    "questions." + name, telling.say("report.questions." + name), List.of(Block.Bullets.of(items))));
        }
    }

    private record Reason(Message why, List<String> scenarios) {}

    // One line a reason, with the figures that it keeps back, and the scenarios where it does not hold for all.
    private List<String> refusals() {
        Map<Outcome.Refusal, List<String>> scenarios = new LinkedHashMap<>();
        for (Outcome outcome : telling.outcomes()) {
            outcome.refusals().stream()
                    .filter(refusal ->
                            refusal.kpi() != Kpi.VERDICT || telling.years().isEmpty())
                    .forEach(refusal -> scenarios
                            .computeIfAbsent(refusal, _ -> new ArrayList<>())
                            .add(outcome.name()));
        }
        Map<Reason, List<String>> figures = new LinkedHashMap<>();
        scenarios.forEach(
                (refusal, where) -> figures.computeIfAbsent(new Reason(refusal.why(), where), _ -> new ArrayList<>())
                        .add(telling.figures().name(refusal.kpi())));
        return figures.entrySet().stream()
                .map(entry -> where(
                        telling.say(
                                "report.questions.refusal",
                                String.join("; ", entry.getValue()),
                                entry.getKey().why()),
                        entry.getKey().scenarios()))
                .toList();
    }

    // What networks abroad pay among themselves is in no figure, so it is counted only.
    private List<String> unknownBills() {
        Set<Asn> home =
                NetworkFigures.home(telling.plan()).stream().map(Network::asn).collect(Collectors.toUnmodifiableSet());
        Set<Message> asked = new LinkedHashSet<>();
        Set<Message> abroad = new LinkedHashSet<>();
        for (Outcome outcome : telling.outcomes()) {
            asked.addAll(outcome.bills().unknown(line -> home.contains(line.payer())));
            abroad.addAll(outcome.bills().unknown(line -> !home.contains(line.payer())));
        }
        List<String> items = new ArrayList<>();
        asked.forEach(message -> items.add(telling.say(message)));
        if (!abroad.isEmpty()) {
            items.add(telling.say("report.questions.abroad", abroad.size()));
        }
        return items;
    }

    private List<String> notes() {
        Map<Message, List<String>> scenarios = new LinkedHashMap<>();
        for (Outcome outcome : telling.outcomes()) {
            outcome.result().notes().forEach(note -> scenarios
                    .computeIfAbsent(note, _ -> new ArrayList<>())
                    .add(outcome.name()));
        }
        return scenarios.entrySet().stream()
                .map(entry -> where(telling.say(entry.getKey()), entry.getValue()))
                .toList();
    }

    private String where(String sentence, List<String> scenarios) {
        return scenarios.size() == telling.outcomes().size()
                ? sentence
                : telling.say("report.questions.only", sentence, String.join(", ", scenarios));
    }
}
