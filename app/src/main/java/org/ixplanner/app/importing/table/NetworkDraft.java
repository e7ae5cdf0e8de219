package org.ixplanner.app.importing.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ixplanner.app.importing.offer.BareName;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.network.AccessKind;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// What the rows of a table say of one network.
final class NetworkDraft {

    // What a new network needs though a table may not say it, and why it is what it is.
    private static final Map<String, String> STAND_INS = standIns();

    private final Network base;
    private final boolean isFresh;
    private final String source;
    private final Texts texts;
    private Record network;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Users> users = new ArrayList<>();
    private final List<Contract> contracts = new ArrayList<>();
    // Where each field was said first.
    private final Map<String, String> said = new LinkedHashMap<>();

    /// @param base as the plan has it, or as it would be new
    /// @param isFresh whether the plan does not have it
    /// @param source what evidence says where a row names none
    NetworkDraft(Network base, boolean isFresh, String source, Texts texts) {
        this.base = base;
        this.isFresh = isFresh;
        this.source = source;
        this.texts = texts;
        network = base;
    }

    private static Map<String, String> standIns() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("networkKind", "import.table.standIn.kind");
        texts.put("economy", "import.table.standIn.economy");
        texts.put("policy", "import.table.standIn.policy");
        return texts;
    }

    /// Takes a row; returns what of it cannot be taken.
    List<Refused> take(TableRow row) {
        List<Refused> refused = new ArrayList<>();
        row.values(TableField.Group.NETWORK).forEach((field, value) -> field(row, field, value, refused));
        if (row.value("subscribers") instanceof Long) {
            users(row, refused);
        }
        if (row.value("provider") instanceof Asn provider) {
            contract(row, provider, refused);
        }
        return refused;
    }

    private void field(TableRow row, String field, Object value, List<Refused> refused) {
        if (field.equals("name") && BareName.same(base.name(), value.toString())) {
            return;
        }
        int index = Network.NOUN.indexOf(field);
        String before = said.putIfAbsent(field, row.where());
        if (before != null && !Objects.equals(Network.NOUN.get(network, index), value)) {
            refused.add(new Refused(
                    row.where(field),
                    Message.of("import.table.other", base.asn().toString(), before)));
        } else if (before == null) {
            network = Network.NOUN.with(network, index, value);
            // Names never change by an import.
            if (!field.equals("name")) {
                evidence.add(row.evidence(field, source, Grade.ESTIMATE));
            }
        }
    }

    private void users(TableRow row, List<Refused> refused) {
        Map<String, Object> values = row.values(TableField.Group.USERS);
        String city = values.get("city") instanceof String text ? text : null;
        Optional<Users> known = known(city, values.get("access"));
        if (known.isEmpty() && city == null && !base.users().isEmpty()) {
            refused.add(new Refused(row.where("subscribers"), Message.of("import.table.byCity", base.label())));
            return;
        }
        Users start = known.orElseGet(() -> new Users(city, AccessKind.FIXED, null, 0, null, null, null, List.of()));
        Users answered = (Users) TableNetworks.answered(Users.NOUN, start, values, row, source);
        boolean isStandIn = known.isEmpty() && !values.containsKey("access");
        Users taken = isStandIn ? withStandIn(answered) : answered;
        if (users.stream()
                .anyMatch(other -> other.access() == taken.access() && Objects.equals(other.city(), taken.city()))) {
            refused.add(new Refused(row.where("subscribers"), Message.of("import.table.usersTwice", base.label())));
        } else {
            users.add(taken);
        }
    }

    // Those of the city and access; of the city, or all there are, where a row does not say more.
    private Optional<Users> known(@Nullable String city, @Nullable Object access) {
        List<Users> found = base.users().stream()
                .filter(other -> city == null || city.equals(other.city()))
                .filter(other -> access == null || access == other.access())
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Users withStandIn(Users answered) {
        List<Evidence> entries = new ArrayList<>(answered.evidence());
        entries.add(standIn("access", "import.table.standIn.access"));
        return Users.NOUN.with(answered, Users.NOUN.indexOf("evidence"), entries);
    }

    private void contract(TableRow row, Asn provider, List<Refused> refused) {
        if (provider.equals(base.asn())) {
            refused.add(
                    new Refused(row.where("provider"), Message.of("import.survey.ownProvider", provider.toString())));
            return;
        }
        Map<String, Object> values = row.values(TableField.Group.CONTRACT);
        row.currency().ifPresent(code -> values.putIfAbsent("currency", code));
        Contract fresh =
                new Contract(provider, null, null, null, null, 0, List.of(), null, null, null, true, List.of());
        Contract start = base.contracts().stream()
                .filter(contract -> contract.provider().equals(provider))
                .filter(contract -> !values.containsKey("site") || Objects.equals(values.get("site"), contract.site()))
                .findFirst()
                .orElse(fresh);
        Contract taken = (Contract) TableNetworks.answered(Contract.NOUN, start, values, row, source);
        if (contracts.stream()
                .anyMatch(other -> other.provider().equals(provider) && Objects.equals(other.site(), taken.site()))) {
            refused.add(new Refused(
                    row.where("provider"),
                    Message.of("import.table.contractTwice", base.label(), provider.toString())));
        } else {
            contracts.add(taken);
        }
    }

    /// The network as the table has it, with evidence for what the table says.
    Network network() {
        if (isFresh) {
            STAND_INS.forEach((field, why) -> {
                if (!said.containsKey(field)) {
                    evidence.add(standIn(field, why));
                }
            });
        }
        Record all = Network.NOUN.with(network, Network.NOUN.indexOf("users"), users);
        all = Network.NOUN.with(all, Network.NOUN.indexOf("contracts"), contracts);
        return Network.NOUN.with(all, Network.NOUN.indexOf("evidence"), evidence);
    }

    private Evidence standIn(String field, String why) {
        return new Evidence(field, Grade.DEFAULT, texts.text(why), null, null, null, false);
    }
}
