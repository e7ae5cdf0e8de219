package org.ixplanner.engine.check.evidence;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.schema.Expected;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldPath;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.text.PlainNumber;
import org.jspecify.annotations.Nullable;

/// Evidence about fields that are not there or that it names by their position in a list, with a range that does not
/// hold the value, or without what its grade needs.
final class EvidenceCheck implements Check {

    @Override
    public String id() {
        return "evidence";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        PlanHeader header = input.plan().header();
        look(header.name(), PlanPath.ROOT.at("header"), PlanHeader.NOUN, header, findings);
        for (Field field : Plan.NOUN.fields()) {
            if (field.type() instanceof FieldType.Rows rows) {
                for (Row<?> row : Row.of(input.plan().table(rows.target()))) {
                    Record item = (Record) row.item();
                    look(row.name(), row.path(), rows.noun(), item, findings);
                    PlanWalk.visit(
                            row.path(),
                            rows.noun(),
                            item,
                            (path, type, value) -> part(row.name(), path, type, value, findings));
                }
            }
        }
        return findings.all();
    }

    private static void part(String name, PlanPath path, FieldType type, @Nullable Object value, Findings findings) {
        if (type instanceof FieldType.Part(Noun<?> noun) && value instanceof Record part) {
            look(name, path, noun, part, findings);
        }
    }

    // A path into a list would name another entry once one before it goes away.
    private static void look(String name, PlanPath at, Noun<?> noun, Record holder, Findings findings) {
        int index = noun.indexOf("evidence");
        if (index >= 0 && noun.get(holder, index) instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Evidence evidence) {
                    PlanPath path = at.at("evidence").at(i);
                    if (evidence.field().contains("[")) {
                        findings.error(path.at("field"), "position", name, evidence.field());
                    } else {
                        look(name, path, evidence, FieldPath.find(noun, holder, evidence.field()), findings);
                    }
                }
            }
        }
    }

    private static void look(
            String name, PlanPath path, Evidence evidence, FieldPath.Target target, Findings findings) {
        if (!target.there()) {
            findings.error(path.at("field"), "no-field", name, evidence.field());
            return;
        }
        Double low = evidence.low();
        Double high = evidence.high();
        if (target.value() instanceof Number number) {
            double value = number.doubleValue();
            if ((low != null && low > value) || (high != null && high < value)) {
                findings.error(
                        path,
                        "range",
                        name,
                        evidence.field(),
                        PlainNumber.shown(value),
                        low == null ? "−∞" : PlainNumber.shown(low),
                        high == null ? "∞" : PlainNumber.shown(high));
            }
            if (evidence.grade() == Grade.ESTIMATE && (low == null || high == null)) {
                findings.warning(path, "no-range", name, evidence.field());
            }
        } else if (low != null && high != null && low > high) {
            findings.error(
                    path, "empty-range", name, evidence.field(), PlainNumber.shown(low), PlainNumber.shown(high));
        }
        bound(path.at("low"), name, evidence, low, target, findings);
        bound(path.at("high"), name, evidence, high, target, findings);
        if (evidence.grade() == Grade.PUBLISHED && evidence.source().isBlank()) {
            findings.error(path.at("source"), "no-source", name, evidence.field());
        }
    }

    // What the field itself may not be, the end of its range may not be either.
    private static void bound(
            PlanPath path,
            String name,
            Evidence evidence,
            @Nullable Double bound,
            FieldPath.Target target,
            Findings findings) {
        if (bound == null || target.type() == null) {
            return;
        }
        boolean possible =
                switch (target.type()) {
                    case FieldType.Decimal decimal -> Expected.accepts(decimal, bound);
                    case FieldType.Whole(var _, long min, long max) -> bound >= min && bound <= max;
                    default -> true;
                };
        if (!possible) {
            findings.error(
                    path, "bound", name, evidence.field(), PlainNumber.shown(bound), Expected.phrase(target.type()));
        }
    }
}
