package org.ixplanner.app.cli.joining;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.adoption.Candidate;
import org.ixplanner.engine.business.adoption.CriticalMass;
import org.ixplanner.engine.business.adoption.Differences;
import org.ixplanner.engine.business.adoption.JoiningPath;
import org.ixplanner.engine.business.adoption.MemberSet;
import org.ixplanner.engine.business.adoption.Recruit;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.study.years.WhoJoins;
import org.ixplanner.engine.text.Message;

/// Who joins an exchange, for the terminal.
///
/// @param joining what was found
/// @param currency of its amounts
/// @param texts the words
public record JoiningLines(WhoJoins joining, String currency, Texts texts) {

    private static final String INDENT = "  ";

    /// The lines, the name of the scenario first.
    public List<String> lines(String scenario) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(say("cli.joining.title", scenario, joining.exchange()));
        for (int i = 0; i < joining.candidates().size(); i++) {
            Candidate candidate = joining.candidates().get(i);
            lines.add(INDENT
                    + say(
                            "cli.joining.candidate",
                            candidate.network().toString(),
                            Choices.word(candidate.stance()),
                            amount(joining.contributions().get(i)),
                            currency));
        }
        lines.addAll(path("cli.joining.fromNobody", joining.fromNobody()));
        lines.addAll(path("cli.joining.fromEverybody", joining.fromEverybody()));
        lines.add(differences(joining.differences()));
        String all = joining.equilibria().areAll() ? "cli.joining.equilibria" : "cli.joining.someEquilibria";
        lines.add(say(all, joining.equilibria().found().size()));
        joining.equilibria().found().forEach(members -> lines.add(INDENT + names(members)));
        lines.add(joining.criticalMass().map(this::mass).orElseGet(() -> say("cli.joining.noMass")));
        for (Recruit recruit : joining.recruits()) {
            lines.add(say(
                    "cli.joining.recruit",
                    joining.candidates().get(recruit.position()).network().toString(),
                    amount(recruit.worth()),
                    currency,
                    names(recruit.follow()),
                    amount(recruit.ownMargin())));
        }
        lines.add(say("cli.joining.sets", joining.setsSolved()));
        return lines;
    }

    private List<String> path(String key, JoiningPath path) {
        List<String> lines = new ArrayList<>();
        lines.add(path.settles() ? say(key, names(path.end())) : say("cli.joining.cycle"));
        for (JoiningPath.Step step : path.steps()) {
            lines.add(INDENT
                    + say(
                            step.joins() ? "cli.joining.joins" : "cli.joining.leaves",
                            joining.candidates().get(step.position()).network().toString(),
                            amount(step.margin()),
                            currency));
        }
        path.cycle().forEach(members -> lines.add(INDENT + names(members)));
        return lines;
    }

    private String differences(Differences differences) {
        return switch (differences) {
            case Differences.Increasing() -> say("cli.joining.increasing");
            case Differences.NotRefuted(var comparisons) -> say("cli.joining.notRefuted", comparisons);
            case Differences.Failing(var witness) ->
                say(
                        "cli.joining.witness",
                        joining.candidates().get(witness.position()).network().toString(),
                        joining.candidates().get(witness.joining()).network().toString(),
                        names(witness.members()),
                        amount(witness.gainBefore()),
                        amount(witness.gainAfter()),
                        currency);
        };
    }

    private String mass(CriticalMass mass) {
        return say(
                mass.isExact() ? "cli.joining.mass" : "cli.joining.massBound",
                names(mass.committing()),
                names(mass.losers()));
    }

    private String names(MemberSet members) {
        List<String> names = joining.names(members);
        return names.isEmpty() ? texts.text("cli.joining.nobody") : String.join(", ", names);
    }

    private double amount(Money money) {
        return money.amount(currency);
    }

    private String say(String key, Object... args) {
        return texts.format(Message.of(key, args));
    }
}
