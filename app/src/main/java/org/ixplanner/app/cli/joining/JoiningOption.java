package org.ixplanner.app.cli.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.engine.business.UnknownCostException;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.years.WhoJoins;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whether who joins an exchange is asked for.
public final class JoiningOption {

    @Option(names = "--who-joins", paramLabel = "EXCHANGE", descriptionKey = "option.whoJoins")
    private @Nullable String exchange;

    /// Nothing typed yet.
    public JoiningOption() {}

    /// Who joins in each scenario in which the exchange is there; empty where nobody asks.
    ///
    /// @throws InputProblems if it is in none, or if the plan does not say enough
    public Map<Outcome, WhoJoins> of(Study study) throws InputProblems {
        Map<Outcome, WhoJoins> found = new LinkedHashMap<>();
        if (exchange == null) {
            return found;
        }
        List<Message> problems = new ArrayList<>();
        for (Outcome outcome : study.outcomes()) {
            try {
                found.put(outcome, WhoJoins.of(outcome.result().situation(), exchange));
            } catch (CannotSimulateException e) {
                throw new InputProblems(e.problems());
            } catch (UnknownCostException e) {
                problems.add(Message.of("cli.joining.unpriced", exchange, outcome.name(), e.problem()));
            } catch (IllegalArgumentException e) {
                problems.add(Message.of("cli.joining.absent", exchange, outcome.name()));
            }
        }
        if (found.isEmpty()) {
            throw new InputProblems(problems);
        }
        return found;
    }
}
