package org.ixplanner.app.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.text.Message;

/// Networks, their users and their contracts from the rows of a table. Rows of one network go together. Used once.
final class TableNetworks {

    private final Plan plan;
    private final Texts texts;
    private final String source;
    private final SortedMap<Asn, NetworkDraft> drafts = new TreeMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();

    /// @param source what evidence says where a row names none
    TableNetworks(Plan plan, Texts texts, String source) {
        this.plan = plan;
        this.texts = texts;
        this.source = source;
    }

    /// Takes a row.
    void take(TableRow row) {
        refused.addAll(row.refused());
        if (row.isBroken()) {
            return;
        }
        Optional<Asn> asn = asn(row);
        if (asn.isEmpty()) {
            return;
        }
        NetworkDraft draft = drafts.get(asn.get());
        if (draft == null) {
            Optional<Network> base = plan.network(asn.get()).or(() -> fresh(asn.get(), row));
            if (base.isEmpty()) {
                refused.add(new Refused(
                        row.where(), Message.of("import.table.noName", asn.get().toString())));
                return;
            }
            draft = new NetworkDraft(base.get(), plan.network(asn.get()).isEmpty(), source, texts);
            drafts.put(asn.get(), draft);
        }
        refused.addAll(draft.take(row));
    }

    // By number; where a row has none, by name, which is told.
    private Optional<Asn> asn(TableRow row) {
        if (row.value("asn") instanceof Asn asn) {
            return Optional.of(asn);
        }
        if (row.value("network") instanceof Asn asn) {
            return Optional.of(asn);
        }
        if (!(row.value("name") instanceof String name)) {
            refused.add(new Refused(row.where(), Message.of("import.table.noNetwork")));
            return Optional.empty();
        }
        Optional<Asn> found = new PlanNames(plan)
                .key(Kind.NETWORK, name)
                .flatMap(key -> plan.networks().find(key))
                .map(Network::asn);
        if (found.isPresent()) {
            notes.add(Message.of(
                    "import.table.byName", row.where(), name, found.get().toString()));
        } else {
            refused.add(new Refused(row.where("name"), Message.of("import.table.unknownName", name)));
        }
        return found;
    }

    private Optional<Network> fresh(Asn asn, TableRow row) {
        return row.value("name") instanceof String name
                ? Optional.of(new Network(
                        asn,
                        name,
                        null,
                        NetworkKind.ACCESS,
                        plan.header().country(),
                        null,
                        List.of(),
                        0,
                        0,
                        List.of(),
                        List.of(),
                        PeeringPolicy.OPEN,
                        1,
                        List.of(),
                        List.of(),
                        List.of()))
                : Optional.empty();
    }

    /// The networks, by number.
    List<Network> networks() {
        return drafts.values().stream().map(NetworkDraft::network).toList();
    }

    /// What could not be taken.
    List<Refused> refused() {
        return refused;
    }

    /// What was found by name.
    List<Message> notes() {
        return notes;
    }

    /// An item with these values, and evidence for them alone.
    static Record answered(Noun<?> noun, Record base, Map<String, Object> values, TableRow row, String source) {
        Record changing = base;
        List<Evidence> evidence = new ArrayList<>();
        for (Map.Entry<String, Object> value : values.entrySet()) {
            changing = noun.with(changing, noun.indexOf(value.getKey()), value.getValue());
            evidence.add(row.evidence(value.getKey(), source, Grade.ESTIMATE));
        }
        return noun.with(changing, noun.indexOf("evidence"), evidence);
    }
}
