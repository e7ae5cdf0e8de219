package org.ixplanner.engine.check;

import java.util.List;
import java.util.stream.Collectors;
import org.ixplanner.engine.geo.BoxAtlas;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.text.English;
import org.ixplanner.engine.text.Message;

/// What a check tells of a plan, a line each: severity, path, key and arguments. Every finding is put into words on
/// the way, so that no text is missing.
public final class Told {

    private Told() {}

    /// The lines.
    public static List<String> by(Check check, Plan plan) {
        return check.findings(input(plan)).stream()
                .map(finding -> line(check, finding))
                .toList();
    }

    /// A plan with the atlas of boxes.
    public static CheckInput input(Plan plan) {
        return new CheckInput(plan, new BoxAtlas());
    }

    private static String line(Check check, Finding finding) {
        String key = "check." + check.id();
        String used = finding.message().key();
        if (!finding.check().equals(check.id()) || !(used.equals(key) || used.startsWith(key + "."))) {
            throw new AssertionError(finding + " is not of " + check.id());
        }
        English.of(finding.message());
        English.of(finding.hint());
        return finding.severity() + " " + finding.subject() + " " + used.substring("check.".length()) + " "
                + args(finding.message());
    }

    private static String args(Message message) {
        return message.args().stream()
                .map(arg -> switch (arg) {
                    case Message inner -> English.of(inner);
                    case Double number -> Double.toString(Math.rint(number * 10) / 10);
                    default -> arg.toString();
                })
                .collect(Collectors.joining(" | "));
    }
}
