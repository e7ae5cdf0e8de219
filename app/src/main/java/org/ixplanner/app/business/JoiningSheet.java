package org.ixplanner.app.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ixplanner.app.business.RowsChart.Tone;
import org.ixplanner.app.business.YearsChart.Mark;
import org.ixplanner.engine.business.adoption.Candidate;
import org.ixplanner.engine.business.adoption.JoiningPath;
import org.ixplanner.engine.business.adoption.MemberSet;
import org.ixplanner.engine.business.years.YearRow;
import org.ixplanner.engine.business.years.YearTable;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.study.years.WhoJoins;

/// Who is a member when: of one exchange by name where networks decide, else how many.
///
/// @param words how it is told
public record JoiningSheet(SheetWords words) {

    private static final int NEVER = Integer.MAX_VALUE;

    /// A network's membership over the years.
    ///
    /// @param position among the candidates
    /// @param step when its turn came among those who join from nobody; the last for who does not
    /// @param years in which it is a member
    private record Line(int position, Candidate candidate, int step, List<Integer> years) {

        int first() {
            return years.isEmpty() ? NEVER : years.getFirst();
        }
    }

    /// The page of members that stay as the scenario has them.
    public Sheet fixed(YearTable table) {
        List<Double> members =
                table.rows().stream().map(row -> (double) row.members()).toList();
        List<String> told = table.rows().stream()
                .map(row -> words.say("business.joining.told", row.year(), row.members()))
                .toList();
        YearsChart.Series series = new YearsChart.Series(words.say("business.joining.members"), Mark.MEMBERS, members);
        return new Sheet(
                words.say("business.joining.fixed"),
                words.say("business.joining.fixed.meaning"),
                List.of(words.say("business.joining.choose")),
                YearsChart.of(words.years(members.size()), List.of(series), Optional.empty(), told, words.texts()),
                new SheetTable(List.of(
                        words.words(words.say("business.year"), words.years(members.size())),
                        words.numbers(words.say("business.joining.members"), Unit.NONE, members))));
    }

    /// The page of an exchange of which networks decide year by year.
    public Sheet of(YearTable table, WhoJoins found) {
        List<Line> lines = lines(table, found);
        return new Sheet(
                words.say("business.joining.of", words.names().exchange(found.exchange())),
                words.say("business.joining.meaning"),
                facts(found),
                chart(lines, table.rows().size()),
                table(lines, found));
    }

    private static List<Line> lines(YearTable table, WhoJoins found) {
        List<Integer> order = found.fromNobody().steps().stream()
                .filter(JoiningPath.Step::joins)
                .map(JoiningPath.Step::position)
                .toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < found.candidates().size(); i++) {
            Candidate candidate = found.candidates().get(i);
            List<Integer> years = table.rows().stream()
                    .filter(row -> row.joined().contains(candidate.network()))
                    .map(YearRow::year)
                    .toList();
            int step = order.indexOf(i);
            lines.add(new Line(i, candidate, candidate.isCommitted() ? -1 : step < 0 ? NEVER : step, years));
        }
        lines.sort(Comparator.comparingInt(Line::first)
                .thenComparingInt(Line::step)
                .thenComparingInt(Line::position));
        return lines;
    }

    // Years that follow one another make one bar.
    private RowsChart chart(List<Line> lines, int years) {
        List<RowsChart.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            List<RowsChart.Piece> pieces = new ArrayList<>();
            int from = line.first();
            for (int i = 0; i < line.years().size(); i++) {
                int year = line.years().get(i);
                boolean isLast = i + 1 == line.years().size() || line.years().get(i + 1) != year + 1;
                if (isLast) {
                    pieces.add(new RowsChart.Piece(from, year + 1.0, Tone.MEMBER));
                    from = i + 1 == line.years().size() ? from : line.years().get(i + 1);
                }
            }
            rows.add(new RowsChart.Row(words.names().network(line.candidate().network()), pieces, when(line)));
        }
        return new RowsChart(
                Axis.holding(0, years, words.texts()),
                0,
                List.of(new RowsChart.Entry(Tone.MEMBER, words.say("business.joining.member"))),
                rows);
    }

    private String when(Line line) {
        return line.years().isEmpty() ? words.say("business.joining.never") : words.say("cli.years.year", line.first());
    }

    private List<String> facts(WhoJoins found) {
        List<String> facts = new ArrayList<>();
        facts.add(
                found.fromNobody().settles()
                        ? words.say(
                                "business.joining.settles",
                                found.fromNobody().end().size())
                        : words.say("business.joining.cycle"));
        found.criticalMass()
                .ifPresentOrElse(
                        mass -> facts.add(words.say(
                                mass.isExact() ? "cli.joining.mass" : "cli.joining.massBound",
                                names(found, mass.committing()),
                                names(found, mass.losers()))),
                        () -> facts.add(words.say("cli.joining.noMass")));
        return facts;
    }

    private String names(WhoJoins found, MemberSet members) {
        return members.size() == 0
                ? words.say("cli.joining.nobody")
                : members.positions().stream()
                        .map(position -> words.names()
                                .network(found.candidates().get(position).network()))
                        .collect(Collectors.joining(", "));
    }

    private SheetTable table(List<Line> lines, WhoJoins found) {
        List<SheetTable.Column> columns = new ArrayList<>();
        columns.add(words.words(
                words.say("business.network"),
                lines.stream()
                        .map(line -> words.names().network(line.candidate().network()))
                        .toList()));
        columns.add(words.words(
                words.say("business.joining.stance"),
                lines.stream()
                        .map(line -> words.say(
                                "choice." + Choices.word(line.candidate().stance())))
                        .toList()));
        columns.add(words.words(
                words.say("business.joining.when"),
                lines.stream().map(this::when).toList()));
        columns.add(words.money(
                words.say("business.joining.threshold"),
                Unit.MONEY_PER_MONTH,
                lines.stream().map(line -> line.candidate().threshold()).toList()));
        columns.add(words.money(
                words.say("business.joining.contribution"),
                Unit.MONEY_PER_MONTH,
                lines.stream()
                        .map(line -> found.contributions().get(line.position()))
                        .toList()));
        return new SheetTable(columns);
    }
}
