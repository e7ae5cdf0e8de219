package org.ixplanner.engine.check.form;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.TextForm;

/// Country codes of the right form that are no country's, and the home country among those around it.
final class CountryCodeCheck implements Check {

    @Override
    public String id() {
        return "country-code";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        EveryValue.visit(input.plan(), (item, path, type, value) -> {
            if (type instanceof FieldType.Text text
                    && text.form() == TextForm.COUNTRY
                    && value instanceof String code
                    && TextForm.COUNTRY.accepts(code)
                    && !input.atlas().knows(code)) {
                findings.error(path, "", item, code);
            }
        });
        PlanHeader header = input.plan().header();
        int home = header.region().indexOf(header.country());
        if (home >= 0) {
            PlanPath region = PlanPath.ROOT.at("header").at("region");
            findings.warning(region.at(home), "home", header.country());
        }
        return findings.all();
    }
}
