package org.ixplanner.engine.check.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.network.Asn;

/// Networks that belong to two content groups: nobody knows whose traffic they send.
final class GroupNetworkCheck implements Check {

    @Override
    public String id() {
        return "group-network";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Map<Asn, Row<ContentGroup>> groups = new HashMap<>();
        for (Row<ContentGroup> row : Row.of(input.plan().contentGroups())) {
            List<Asn> asns = row.item().asns();
            for (int i = 0; i < asns.size(); i++) {
                Row<ContentGroup> first = groups.putIfAbsent(asns.get(i), row);
                if (first != null && !first.path().equals(row.path())) {
                    findings.error(row.path().at("asns").at(i), "", asns.get(i).toString(), first.name(), row.name());
                }
            }
        }
        return findings.all();
    }
}
