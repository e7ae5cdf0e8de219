package org.ixplanner.app.cli.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.app.cli.PlanArgument;
import org.ixplanner.app.cli.detail.Behind;
import org.ixplanner.app.cli.detail.Explained;
import org.ixplanner.app.cli.detail.FigureReport;
import org.ixplanner.app.cli.detail.WhyReport;
import org.ixplanner.app.task.FixedCrew;
import org.ixplanner.app.telling.ReadyScenarios;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Expected;
import org.ixplanner.engine.scenario.ReadyScenario;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.FileProblem;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.setting.PlanSettings;
import org.ixplanner.exchange.planfile.setting.SettingException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The plan that a command simulates, with what is changed in it for this run. Errors that the checks tell refuse it.
public final class PlanOptions {

    private static final Pattern SEED = Pattern.compile("[0-9]{1,18}");
    private static final Pattern PAIR = Pattern.compile("(?i:AS)?([0-9]{1,10})\\s*,\\s*(?i:AS)?([0-9]{1,10})");

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN", descriptionKey = "option.plan")
    private String plan = "";

    @Option(names = "--set", paramLabel = "PATH=VALUE", descriptionKey = "option.set")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed")
    private @Nullable String seed;

    /// Nothing typed yet.
    public PlanOptions() {}

    /// Scenarios simulated against the plan's baseline.
    ///
    /// @param scenarios by id or name, as typed; empty for all
    /// @throws InputProblems if the plan cannot be read, has errors, lacks a scenario or does not say enough
    public Study study(CountryAtlas atlas, Texts texts, List<String> scenarios) throws InputProblems {
        Plan changed = ready(changed(new PlanArgument(plan).load().plan(), texts), scenarios, texts);
        CheckedPlan checked = CheckedPlan.of(plan, changed, atlas, texts);
        List<String> ids = new ArrayList<>();
        for (String scenario : scenarios) {
            ids.add(checked.scenario(scenario).id());
        }
        try (FixedCrew crew = crew()) {
            return Studies.run(checked.plan(), ids, crew);
        } catch (CannotSimulateException e) {
            throw refused(e);
        }
    }

    // Ready scenarios that are asked for and that the plan does not have.
    private static Plan ready(Plan plan, List<String> asked, Texts texts) {
        Plan with = plan;
        for (String id : asked) {
            Optional<Scenario> found = CheckedPlan.scenario(with, id).isPresent()
                    ? Optional.empty()
                    : ReadyScenario.of(id).flatMap(ready -> new ReadyScenarios(texts).of(plan, ready));
            if (found.isPresent()) {
                with = PlanEdit.add(with, found.get()).apply(with);
            }
        }
        return with;
    }

    /// What stands behind the figures of a study.
    ///
    /// @throws InputProblems if the plan does not say enough without what nobody confirmed
    public Behind behind(Study study) throws InputProblems {
        try (FixedCrew crew = crew()) {
            return Behind.of(study, crew);
        } catch (CannotSimulateException e) {
            throw refused(e);
        }
    }

    // Whoever asks works too.
    private static FixedCrew crew() {
        return new FixedCrew(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }

    /// What is asked why, as typed: a figure, or two networks of the plan.
    ///
    /// @throws InputProblems if the plan does not have them
    Explained why(Study study, String typed, Texts texts) throws InputProblems {
        for (Kpi kpi : Kpi.values()) {
            if (kpi.key().equals(typed.strip())) {
                return new FigureReport(study, kpi);
            }
        }
        Matcher pair = PAIR.matcher(typed.strip());
        if (!pair.matches()) {
            throw wrong(texts, Message.of("cli.usage.why", typed));
        }
        List<Message> unknown = new ArrayList<>();
        List<Asn> asked = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            String number = pair.group(i);
            Optional<Asn> found = study.plan().networks().stream()
                    .map(Network::asn)
                    .filter(asn -> Long.toString(asn.number()).equals(number))
                    .findFirst();
            found.ifPresentOrElse(asked::add, () -> unknown.add(Message.of("cli.why.unknown", plan, "AS" + number)));
        }
        if (!unknown.isEmpty()) {
            throw new InputProblems(unknown);
        }
        return new WhyReport(study, asked.getFirst(), asked.getLast());
    }

    private InputProblems refused(CannotSimulateException e) {
        return new InputProblems(e.problems().stream()
                .map(problem -> Message.of("cli.plan.problem", plan, problem))
                .toList());
    }

    /// What a command throws when what was typed is wrong usage.
    ParameterException wrong(Texts texts, Message problem) {
        return new ParameterException(spec.commandLine(), texts.format(problem));
    }

    /// The outcome that a scenario's id or name asks for.
    ///
    /// @param study of this and other scenarios
    /// @throws IllegalArgumentException if the study does not have it
    static Outcome outcome(Study study, String asked) {
        return CheckedPlan.scenario(study.plan(), asked)
                .flatMap(scenario -> study.outcome(scenario.id()))
                .orElseThrow(() -> new IllegalArgumentException("no scenario is called " + asked));
    }

    private Plan changed(Plan loaded, Texts texts) throws InputProblems {
        Plan seeded = seed == null ? loaded : loaded.withHeader(seeded(loaded.header(), seed, texts));
        if (settings.isEmpty()) {
            return seeded;
        }
        try {
            return switch (PlanSettings.applied(seeded, settings)) {
                case LoadResult.Loaded changed -> changed.plan();
                case LoadResult.Refused refused ->
                    throw new InputProblems(
                            refused.problems().stream().map(this::problem).toList());
            };
        } catch (SettingException e) {
            if (e.isMalformed()) {
                throw wrong(texts, e.problem());
            }
            throw new InputProblems(List.of(Message.of("cli.plan.problem", "--set", e.problem())));
        }
    }

    private Message problem(FileProblem problem) {
        return problem.where().isEmpty()
                ? Message.of("cli.plan.problem", "--set", problem.what())
                : Message.of("cli.plan.problemAt", "--set", problem.where(), problem.what());
    }

    private PlanHeader seeded(PlanHeader header, String typed, Texts texts) {
        int field = PlanHeader.NOUN.indexOf("seed");
        if (SEED.matcher(typed).matches()) {
            Long value = Long.valueOf(typed);
            if (Expected.accepts(PlanHeader.NOUN.fields().get(field).type(), value)) {
                return PlanHeader.NOUN.with(header, field, value);
            }
        }
        Message expected = Expected.phrase(PlanHeader.NOUN.fields().get(field).type());
        throw wrong(texts, Message.of("cli.usage.seed", typed, expected));
    }
}
