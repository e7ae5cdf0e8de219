package org.ixplanner.engine.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ixplanner.engine.plan.content.DemandMix;
import org.ixplanner.engine.plan.content.GroupShare;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// The networks that users at home get their demand from.
final class Sources {

    private final Asn[] asns;
    private final double[] weights;
    private final long[] users;
    private final double hosting;
    private final double subscribers;

    Sources(List<Network> home) {
        asns = home.stream().map(Network::asn).toArray(Asn[]::new);
        weights = home.stream().mapToDouble(Network::hostingWeight).toArray();
        users = home.stream().mapToLong(Network::subscribers).toArray();
        double allWeights = 0;
        double allUsers = 0;
        for (int i = 0; i < asns.length; i++) {
            allWeights += weights[i];
            allUsers += users[i];
        }
        hosting = allWeights;
        subscribers = allUsers;
    }

    /// Whether other sources would give the same rows.
    boolean isLike(@Nullable Sources other) {
        return other != null
                && Arrays.equals(asns, other.asns)
                && Arrays.equals(weights, other.weights)
                && Arrays.equals(users, other.users);
    }

    /// What the users of a network ask of them, by kind, source and group.
    List<DemandRow> rows(Network sink, DemandMix mix, double mbps) throws UnknownDemandException {
        if (mix.domesticShare() > 0 && hosting == 0) {
            throw new UnknownDemandException(Message.of("ledger.noHosts", sink.label()));
        }
        if (mix.userToUserShare() > 0 && subscribers == 0) {
            throw new UnknownDemandException(Message.of("ledger.noUsers", sink.label()));
        }
        List<DemandRow> rows = new ArrayList<>();
        for (GroupShare share : mix.groups()) {
            add(rows, new DemandRow(sink.asn(), DemandKind.CONTENT, null, share.group(), mbps * share.share()));
        }
        rows.sort(DemandLedger.ORDER);
        for (int i = 0; i < asns.length; i++) {
            double hosted = hosting == 0 ? 0 : mix.domesticShare() * weights[i] / hosting;
            add(rows, new DemandRow(sink.asn(), DemandKind.DOMESTIC, asns[i], null, mbps * hosted));
        }
        for (int i = 0; i < asns.length; i++) {
            double sent = subscribers == 0 ? 0 : mix.userToUserShare() * users[i] / subscribers;
            add(rows, new DemandRow(sink.asn(), DemandKind.USER_TO_USER, asns[i], null, mbps * sent));
        }
        add(rows, new DemandRow(sink.asn(), DemandKind.REST_OF_WORLD, null, null, mbps * mix.restOfWorldShare()));
        return rows;
    }

    private static void add(List<DemandRow> rows, DemandRow row) {
        if (row.mbps() != 0) {
            rows.add(row);
        }
    }
}
