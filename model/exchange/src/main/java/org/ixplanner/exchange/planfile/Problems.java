package org.ixplanner.exchange.planfile;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.text.Message;

/// Collects what is wrong while a tree is turned into a plan, so that all of it can be told at once.
final class Problems {

    private final List<FileProblem> errors = new ArrayList<>();
    private final List<FileProblem> warnings = new ArrayList<>();

    void error(PlanPath where, Message what) {
        errors.add(new FileProblem(where.toString(), what));
    }

    void warning(PlanPath where, Message what) {
        warnings.add(new FileProblem(where.toString(), what));
    }

    void addErrors(List<FileProblem> found) {
        errors.addAll(found);
    }

    int errorCount() {
        return errors.size();
    }

    List<FileProblem> errors() {
        return errors;
    }

    List<FileProblem> warnings() {
        return warnings;
    }
}
