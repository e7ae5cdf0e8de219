package org.ixplanner.app.report.content.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ixplanner.app.report.content.told.Grid;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.simulation.Load;

/// Fibre and other links, and which of them are busiest.
public final class FibreSection {

    private static final int MOST_SPANS = 10;

    private record Stage(Medium medium, BuildStatus status) implements Comparable<Stage> {

        @Override
        public int compareTo(Stage other) {
            int byMedium = medium.compareTo(other.medium);
            return byMedium != 0 ? byMedium : status.compareTo(other.status);
        }
    }

    private final Telling telling;
    private final Plan plan;

    /// @param telling what is told
    public FibreSection(Telling telling) {
        this.telling = telling;
        plan = telling.chosen().result().plan();
    }

    /// The section.
    public Section section() {
        List<Block> blocks = new ArrayList<>();
        List<Span> spans = plan.spans().items();
        if (spans.isEmpty()) {
            blocks.add(telling.paragraph("report.fibre.none"));
        } else {
            long providers = spans.stream().map(Span::provider).distinct().count();
            blocks.add(telling.paragraph(
                    "report.fibre.text", spans.size(), plan.fibreNodes().size(), providers));
            blocks.add(classes(spans));
            busiest(blocks);
        }
        return Section.of("fibre", telling.say("report.fibre"), blocks);
    }

    private Block classes(List<Span> spans) {
        Map<Stage, List<Span>> byClass = spans.stream()
                .collect(Collectors.groupingBy(
                        span -> new Stage(span.medium(), span.status()), TreeMap::new, Collectors.toList()));
        List<Stage> rows = List.copyOf(byClass.keySet());
        List<List<Span>> groups = List.copyOf(byClass.values());
        return new Grid(telling)
                .words(
                        telling.say("report.column.medium"),
                        2,
                        rows.stream()
                                .map(row -> telling.word("medium", row.medium()))
                                .toList())
                .words(
                        telling.say("report.column.status"),
                        2,
                        rows.stream()
                                .map(row -> telling.word("status", row.status()))
                                .toList())
                .numbers(
                        telling.say("report.column.spans"),
                        Unit.NONE,
                        1,
                        groups.stream()
                                .map(group -> OptionalDouble.of((double) group.size()))
                                .toList())
                .numbers(
                        telling.say("report.column.length"),
                        Unit.KM,
                        1.3,
                        groups.stream().map(FibreSection::lengthKm).toList())
                .numbers(
                        telling.say("report.column.noLength"),
                        Unit.NONE,
                        1.6,
                        groups.stream()
                                .map(group -> OptionalDouble.of((double) group.stream()
                                        .filter(span -> span.lengthKm() == null)
                                        .count()))
                                .toList())
                .table("fibreTable", telling.say("report.fibre.caption"), telling.say("report.fibre.note"));
    }

    private static OptionalDouble lengthKm(List<Span> group) {
        double sum = 0;
        boolean any = false;
        for (Span span : group) {
            Double length = span.lengthKm();
            if (length != null) {
                sum += length;
                any = true;
            }
        }
        return any ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    private void busiest(List<Block> blocks) {
        List<Map.Entry<String, Load>> busiest = telling.chosen().result().loads().spans().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Load> entry) ->
                                -entry.getValue().mbps())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SPANS)
                .toList();
        if (busiest.isEmpty()) {
            blocks.add(telling.paragraph("report.fibre.idle", telling.chosen().name()));
            return;
        }
        blocks.add(new Grid(telling)
                .words(telling.say("report.column.span"), 3.4, words(busiest, id -> span(id, Span::name)))
                .words(
                        telling.say("report.column.medium"),
                        1.5,
                        words(busiest, id -> span(id, span -> telling.word("medium", span.medium()))))
                .numbers(
                        telling.say("report.column.load"),
                        Unit.MBPS,
                        1.2,
                        busiest.stream()
                                .map(entry -> OptionalDouble.of(entry.getValue().mbps()))
                                .toList())
                .numbers(
                        telling.say("report.column.capacity"),
                        Unit.MBPS,
                        1.2,
                        busiest.stream()
                                .map(entry -> entry.getValue().capacityMbps())
                                .toList())
                .words(telling.say("report.column.sources"), 1.3, words(busiest, id -> telling.sources()
                        .of(telling.plan(), Kind.SPAN, id)))
                .table(
                        "spanTable",
                        telling.say("report.spans.caption", telling.chosen().name()),
                        telling.say("report.spans.note")));
    }

    private String span(String id, Function<Span, String> word) {
        return plan.spans().find(id).map(word).orElse(id);
    }

    private static List<String> words(List<Map.Entry<String, Load>> rows, Function<String, String> word) {
        return rows.stream().map(row -> word.apply(row.getKey())).toList();
    }
}
