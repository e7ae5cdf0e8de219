package org.ixplanner.engine.check.form;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.plan.schema.Expected;

/// Values outside the range or form that the schema gives them.
final class ValueCheck implements Check {

    /// As much of a text as fits a line beside the rest of the sentence.
    private static final int SHOWN_CHARS = 60;

    @Override
    public String id() {
        return "value";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        EveryValue.visit(input.plan(), (item, path, type, value) -> {
            if (value != null && !Expected.accepts(type, value)) {
                findings.error(path, "", item, path.field(), shown(value), Expected.phrase(type));
            }
        });
        return findings.all();
    }

    private static String shown(Object value) {
        String text = value.toString();
        return text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS) + "…";
    }
}
