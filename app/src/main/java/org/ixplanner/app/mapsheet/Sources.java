package org.ixplanner.app.mapsheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.text.Message;

/// Whom a plan's published and measured figures come from, those with the most figures first.
///
/// @param plan whose
record Sources(Plan plan) {

    private static final int MOST = 3;
    private static final int MOST_CHARS = 90;

    String told(Texts texts) {
        Map<String, Integer> figures = new TreeMap<>();
        PlanWalk.visit(plan, (path, type, value) -> {
            if (value instanceof Evidence evidence && isFirm(evidence)) {
                figures.merge(work(evidence.source()), 1, Integer::sum);
            }
        });
        List<String> first = figures.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(entry -> shortened(entry.getKey()))
                .toList();
        String named = String.join("; ", first);
        int more = figures.size() - first.size();
        if (first.isEmpty()) {
            return texts.format(
                    Message.of("mapsheet.sources.none", plan.header().name()));
        }
        return texts.format(
                more > 0
                        ? Message.of("mapsheet.sources.more", named, more)
                        : Message.of("mapsheet.sources.all", named));
    }

    // What follows is where in it, or how it was read.
    private static String work(String source) {
        return source.split("[:;] ", 2)[0];
    }

    private static boolean isFirm(Evidence evidence) {
        boolean firm = evidence.grade() == Grade.PUBLISHED || evidence.grade() == Grade.MEASURED;
        return firm && !evidence.source().isBlank();
    }

    private static String shortened(String source) {
        return source.length() <= MOST_CHARS
                ? source
                : source.substring(0, MOST_CHARS - 1).strip() + "…";
    }
}
