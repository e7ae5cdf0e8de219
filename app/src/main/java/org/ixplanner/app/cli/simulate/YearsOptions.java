package org.ixplanner.app.cli.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.app.cli.progress.ToldProgress;
import org.ixplanner.app.report.content.ReportYears;
import org.ixplanner.app.task.FixedCrew;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.years.YearStudy;
import org.ixplanner.engine.text.Message;
import org.ixplanner.engine.uncertainty.Sampling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What is asked of the years of each scenario.
public final class YearsOptions {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final int MOST_THREADS = 256;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--years", descriptionKey = "option.years")
    private boolean years;

    @Option(names = "--draws", paramLabel = "N", descriptionKey = "option.draws")
    private @Nullable String draws;

    @Option(names = "--joining", paramLabel = "EXCHANGE", descriptionKey = "option.joining")
    private @Nullable String joining;

    @Option(names = "--draw-threads", paramLabel = "N", descriptionKey = "option.drawThreads")
    private @Nullable String threads;

    /// Nothing typed yet.
    public YearsOptions() {}

    /// The years of each scenario but the baseline, which is compared with nothing; empty where none are asked for.
    ///
    /// @throws InputProblems if there is no such exchange or the plan does not say enough
    List<YearStudy> of(Study study, Console console) throws InputProblems {
        Texts texts = console.texts();
        int count = number(draws, 0, ReportYears.MOST_DRAWS, "cli.usage.draws", texts);
        int size = number(
                threads, Runtime.getRuntime().availableProcessors(), MOST_THREADS, "cli.usage.draw-threads", texts);
        if (!years && draws == null && joining == null) {
            return List.of();
        }
        Optional<String> exchange = exchange(study);
        List<YearStudy> studies = new ArrayList<>();
        try (FixedCrew crew = new FixedCrew(size)) {
            for (Outcome outcome : study.outcomes()) {
                if (!outcome.id().equals(study.baseline().id())) {
                    ToldProgress progress = progress(outcome, console);
                    Sampling sampling = new Sampling(crew, done -> progress.accept((double) done / count), () -> false);
                    studies.add(YearStudy.of(study, outcome, new YearStudy.Question(count, exchange, sampling)));
                }
            }
        } catch (CannotSimulateException e) {
            throw new InputProblems(e.problems());
        }
        return studies;
    }

    private static ToldProgress progress(Outcome outcome, Console console) {
        return new ToldProgress(
                console, share -> Message.of("cli.years.progress", outcome.name(), (int) (100 * share)));
    }

    private Optional<String> exchange(Study study) throws InputProblems {
        if (joining == null) {
            return Optional.empty();
        }
        List<String> there = study.plan().exchanges().stream().map(Exchange::id).toList();
        if (!there.contains(joining)) {
            throw new InputProblems(List.of(Message.of("cli.joining.unknown", joining, String.join(", ", there))));
        }
        return Optional.of(joining);
    }

    private int number(@Nullable String typed, int otherwise, int most, String problem, Texts texts) {
        if (typed == null) {
            return otherwise;
        }
        return whole(typed, 1, most)
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), texts.format(Message.of(problem, typed, most))));
    }

    /// A whole number as typed; empty where it is none or out of its bounds.
    static OptionalInt whole(String typed, int least, int most) {
        if (!NUMBER.matcher(typed).matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(typed);
        return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
