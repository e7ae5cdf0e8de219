package org.ixplanner.app.importing.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.check.all.Checks;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.text.Message;

/// A plan without the published spans that the checks refuse, such as one that ends hundreds of kilometres from its
/// node: a plan that is begun can be simulated at once.
///
/// @param plan without them
/// @param leftOut what is wrong with each
public record SoundFibre(Plan plan, List<Message> leftOut) {

    private static final Pattern SPAN = Pattern.compile("\\$\\.spans\\[(\\d+)].*");

    /// Keeps its own copy of the list.
    public SoundFibre {
        leftOut = List.copyOf(leftOut);
    }

    /// Leaves them out.
    public static SoundFibre of(Plan plan, CountryAtlas atlas) {
        Set<Integer> bad = new TreeSet<>();
        List<Message> told = new ArrayList<>();
        for (Finding finding : Checks.findings(new CheckInput(plan, atlas))) {
            Matcher span = SPAN.matcher(finding.subject().toString());
            if (finding.severity() == Severity.ERROR && span.matches() && bad.add(Integer.valueOf(span.group(1)))) {
                told.add(Message.of("begun.open.badSpan", finding.message()));
            }
        }
        List<Span> kept = new ArrayList<>();
        for (int i = 0; i < plan.spans().size(); i++) {
            if (!bad.contains(i)) {
                kept.add(plan.spans().items().get(i));
            }
        }
        return new SoundFibre(bad.isEmpty() ? plan : plan.withTable(Kind.SPAN, Table.of(kept)), told);
    }
}
