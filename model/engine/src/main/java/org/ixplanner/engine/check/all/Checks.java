package org.ixplanner.engine.check.all;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.content.ContentChecks;
import org.ixplanner.engine.check.evidence.EvidenceChecks;
import org.ixplanner.engine.check.exchange.ExchangeChecks;
import org.ixplanner.engine.check.form.FormChecks;
import org.ixplanner.engine.check.ground.GroundChecks;
import org.ixplanner.engine.check.network.NetworkChecks;
import org.ixplanner.engine.check.scenario.ScenarioChecks;

/// All checks: the one list of them, in the order in which their findings are told.
public final class Checks {

    /// Every check there is.
    public static final List<Check> ALL = Stream.of(
                    FormChecks.ALL,
                    NetworkChecks.ALL,
                    GroundChecks.ALL,
                    ExchangeChecks.ALL,
                    ContentChecks.ALL,
                    EvidenceChecks.ALL,
                    ScenarioChecks.ALL)
            .flatMap(List::stream)
            .toList();

    private Checks() {}

    /// What all checks find.
    public static List<Finding> findings(CheckInput input) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : ALL) {
            findings.addAll(check.findings(input));
        }
        return List.copyOf(findings);
    }
}
