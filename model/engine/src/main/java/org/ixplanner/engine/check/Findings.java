package org.ixplanner.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.text.Message;

/// Collects what one check finds, in order. The texts of a finding are in the bundle under `check.<id>.<variant>` and
/// `check.<id>.<variant>.hint`, without `.<variant>` where the variant is empty; both get the same arguments.
public final class Findings {

    private final String check;
    private final List<Finding> found = new ArrayList<>();

    /// Nothing found yet.
    ///
    /// @param check the id of the check
    public Findings(String check) {
        this.check = check;
    }

    /// Found an error.
    public void error(PlanPath subject, String variant, Object... args) {
        add(Severity.ERROR, subject, variant, args);
    }

    /// Found something that is probably not what was meant.
    public void warning(PlanPath subject, String variant, Object... args) {
        add(Severity.WARNING, subject, variant, args);
    }

    /// Found something worth knowing.
    public void note(PlanPath subject, String variant, Object... args) {
        add(Severity.NOTE, subject, variant, args);
    }

    /// Found something of this severity.
    public void add(Severity severity, PlanPath subject, String variant, Object... args) {
        String key = "check." + check + (variant.isEmpty() ? "" : "." + variant);
        found.add(new Finding(check, severity, subject, Message.of(key, args), Message.of(key + ".hint", args)));
    }

    /// All of it.
    public List<Finding> all() {
        return List.copyOf(found);
    }
}
