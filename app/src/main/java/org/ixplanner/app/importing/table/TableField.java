package org.ixplanner.app.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;

/// What a column of a table may hold.
///
/// @param name in a mapping: that of the plan's field, with `evidence.` before those of evidence
/// @param group what it belongs to
/// @param type what is expected
/// @param also how such columns are called besides, in small letters and without blanks
record TableField(String name, Group group, FieldType type, List<String> also) {

    /// What a field belongs to.
    enum Group {
        /// says which network a row is about
        WHICH,
        NETWORK,
        USERS,
        CONTRACT,
        FLOW,
        EVIDENCE
    }

    private static final String PREFIX = "evidence.";

    /// All of them, in the order in which they are listed.
    static final List<TableField> ALL = all();

    /// The one of this name.
    static Optional<TableField> named(String name) {
        return ALL.stream().filter(field -> field.name().equalsIgnoreCase(name)).findFirst();
    }

    /// Its name without the prefix of evidence.
    String field() {
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }

    private static List<TableField> all() {
        List<TableField> all = new ArrayList<>();
        all.add(new TableField(
                "asn", Group.WHICH, new FieldType.AsNumber(), List.of("as", "asnumber", "asno", "autonomoussystem")));
        all.add(new TableField(
                "network", Group.WHICH, Types.reference(Kind.NETWORK), List.of("customer", "ofnetwork")));
        network(all, "name", "networkname", "isp", "operator");
        network(all, "networkKind", "kind", "type", "networktype");
        network(all, "economy", "country");
        network(all, "peakMbps", "peak", "peaktraffic", "busyhour", "busyhourpeak", "trafficpeak");
        network(all, "hostingWeight");
        network(all, "soldAbroadMbps", "soldabroad");
        network(all, "policy", "peeringpolicy");
        network(all, "announcedConeShare");
        part(all, Group.USERS, Users.NOUN, "city", "town");
        part(all, Group.USERS, Users.NOUN, "access");
        part(all, Group.USERS, Users.NOUN, "subscribers", "users", "customers", "subscriptions");
        part(all, Group.USERS, Users.NOUN, "peakKbpsPerSubscriber");
        part(all, Group.USERS, Users.NOUN, "gbPerSubscriberMonth");
        part(all, Group.CONTRACT, Contract.NOUN, "provider", "upstream", "transitprovider", "upstreamprovider");
        part(all, Group.CONTRACT, Contract.NOUN, "site", "handover", "handedover", "handoversite");
        part(
                all,
                Group.CONTRACT,
                Contract.NOUN,
                "ipPricePerMbpsMonth",
                "price",
                "ipprice",
                "transitprice",
                "pricepermbps");
        part(all, Group.CONTRACT, Contract.NOUN, "circuitPricePerMbpsMonth", "circuitprice");
        part(all, Group.CONTRACT, Contract.NOUN, "currency");
        part(all, Group.CONTRACT, Contract.NOUN, "commitMbps", "commit", "committed", "commitment");
        part(all, Group.CONTRACT, Contract.NOUN, "capacityMbps", "capacity");
        part(all, Group.CONTRACT, Contract.NOUN, "endDate", "contractend", "end", "until");
        part(all, Group.CONTRACT, Contract.NOUN, "unclassedShare");
        part(all, Group.FLOW, MeasuredFlow.NOUN, "source", "sourceasn", "from", "fromasn", "src", "srcasn");
        part(all, Group.FLOW, MeasuredFlow.NOUN, "sink", "sinkasn", "to", "toasn", "dst", "dstasn", "destination");
        part(all, Group.FLOW, MeasuredFlow.NOUN, "mbps", "traffic", "rate", "mbits");
        for (String name : List.of("grade", "source", "date", "confidential")) {
            FieldType type =
                    Evidence.NOUN.fields().get(Evidence.NOUN.indexOf(name)).type();
            List<String> also = name.equals("source") ? List.of() : List.of(name);
            all.add(new TableField(PREFIX + name, Group.EVIDENCE, type, also));
        }
        return List.copyOf(all);
    }

    private static void network(List<TableField> all, String name, String... also) {
        part(all, Group.NETWORK, Network.NOUN, name, also);
    }

    private static void part(List<TableField> all, Group group, Noun<?> noun, String name, String... also) {
        FieldType type = noun.fields().get(noun.indexOf(name)).type();
        all.add(new TableField(name, group, type, Stream.of(also).toList()));
    }
}
