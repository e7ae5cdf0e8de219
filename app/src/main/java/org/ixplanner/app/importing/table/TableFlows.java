package org.ixplanner.app.importing.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.ixplanner.engine.text.Message;

/// Measured flows from the rows of a table: source, sink, rate. Used once.
final class TableFlows {

    private final String source;
    private final Map<String, MeasuredFlow> flows = new LinkedHashMap<>();
    private final Map<String, String> said = new LinkedHashMap<>();
    private final List<Refused> refused = new ArrayList<>();

    /// @param source what evidence says where a row names none
    TableFlows(String source) {
        this.source = source;
    }

    /// Takes a row.
    void take(TableRow row) {
        refused.addAll(row.refused());
        Object from = row.value("source");
        Object to = row.value("sink");
        Object rate = row.value("mbps");
        if (!row.refused().isEmpty()) {
            return;
        }
        if (!(from instanceof Asn sender) || !(to instanceof Asn receiver) || !(rate instanceof Double mbps)) {
            refused.add(new Refused(row.where(), Message.of("import.table.flowNeeds")));
        } else if (sender.equals(receiver)) {
            refused.add(new Refused(row.where(), Message.of("import.table.ownFlow", sender.toString())));
        } else {
            MeasuredFlow flow =
                    new MeasuredFlow(sender, receiver, mbps, List.of(row.evidence("mbps", source, Grade.MEASURED)));
            String before = said.putIfAbsent(flow.key(), row.where());
            if (before == null) {
                flows.put(flow.key(), flow);
            } else {
                refused.add(new Refused(row.where(), Message.of("import.table.flowTwice", flow.key(), before)));
            }
        }
    }

    /// The flows, in the order of the table.
    List<MeasuredFlow> flows() {
        return List.copyOf(flows.values());
    }

    /// What could not be taken.
    List<Refused> refused() {
        return refused;
    }
}
