package org.ixplanner.engine.check.all;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.Test;

/// A plan of a large country: 1,000 networks, 2,000 nodes, 5,000 spans with routes.
class LargePlanTest {

    private static final int NETWORKS = 1_000;
    private static final int COLUMNS = 50;
    private static final int NODES = 2_000;
    private static final int SPANS = 5_000;

    // Far above what it takes (a fifth of it on two shared cores), far below what a nested scan would take.
    private static final Duration LIMIT = Duration.ofSeconds(2);

    @Test
    void isCheckedInNoTime() {
        CheckInput input = Told.input(plan());
        Checks.findings(input);
        long start = System.nanoTime();
        int found = Checks.findings(input).size();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        assertThat(found).isPositive();
        assertThat(taken).isLessThan(LIMIT);
    }

    private static Plan plan() {
        List<Network> networks = new ArrayList<>(TestPlans.good().networks().items());
        for (int i = 0; i < NETWORKS; i++) {
            networks.add(network(i));
        }
        List<FibreNode> nodes = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            nodes.add(Draft.of(FibreNode.NOUN)
                    .set("id", "n" + i)
                    .set("name", "Node " + i)
                    .set("place", place(i))
                    .set("country", "KE")
                    .make());
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < SPANS; i++) {
            spans.add(span(i));
        }
        return TestPlans.good()
                .withTable(Kind.NETWORK, Table.of(networks))
                .withTable(Kind.FIBRE_NODE, Table.of(nodes))
                .withTable(Kind.SPAN, Table.of(spans));
    }

    private static Network network(int i) {
        List<Contract> contracts = new ArrayList<>();
        for (int up = 1; up <= 3 && i - up * up >= 0; up++) {
            contracts.add(Draft.of(Contract.NOUN)
                    .set("provider", 100_000 + i - up * up)
                    .set("site", "nbo-dc")
                    .make());
        }
        return Draft.of(Network.NOUN)
                .set("asn", 100_000 + i)
                .set("name", "Network " + i)
                .set("networkKind", NetworkKind.ACCESS)
                .set("economy", "KE")
                .set("peakMbps", 100)
                .set("pops", List.of("nbo-dc", "kis-pop"))
                .set("gateways", List.of("nbo-dc"))
                .set("contracts", contracts)
                .make();
    }

    private static Span span(int i) {
        int start = i % NODES;
        int end = (start + 1 + i / NODES * COLUMNS) % NODES;
        GeoLine route = new GeoLine(List.of(place(start), place((start + 1) % NODES), place(end)));
        return Draft.of(Span.NOUN)
                .set("id", "s" + i)
                .set("name", "Span " + i)
                .set("start", "n" + start)
                .set("end", "n" + end)
                .set("route", route)
                .set("lengthKm", route.lengthKm())
                .set("countries", List.of("KE"))
                .make();
    }

    private static LonLat place(int i) {
        int row = i / COLUMNS;
        int column = i % COLUMNS;
        return new LonLat(34 + column * 0.1, -4 + row * 0.2);
    }
}
