package org.ixplanner.exchange.planfile;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.text.Message;

/// Collects what is wrong while a tree is turned into a plan, so that all of it can be told at once.
final class Problems {

    /// Nobody reads more; a file of the wrong kind may have millions.
    private static final int MOST = 100;

    private final List<FileProblem> errors = new ArrayList<>();
    private final List<FileProblem> warnings = new ArrayList<>();
    private int errorCount;

    void error(PlanPath where, Message what) {
        errorCount++;
        if (errors.size() < MOST) {
            errors.add(new FileProblem(where.toString(), what));
        }
    }

    void warning(PlanPath where, Message what) {
        warnings.add(new FileProblem(where.toString(), what));
    }

    void addErrors(List<FileProblem> found) {
        errorCount += found.size();
        found.stream().limit(MOST - errors.size()).forEach(errors::add);
    }

    int errorCount() {
        return errorCount;
    }

    /// What is wrong; where that is too much to be read, the beginning of it and how much more there is.
    List<FileProblem> errors() {
        List<FileProblem> told = new ArrayList<>(errors);
        if (errorCount > errors.size()) {
            told.add(new FileProblem("", Message.of("planfile.more", errorCount - errors.size())));
        }
        return told;
    }

    List<FileProblem> warnings() {
        return warnings;
    }
}
