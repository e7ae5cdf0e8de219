package org.ixplanner.app.report.content.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.study.Outcome;

/// Delivery flows added up by users' network, category and way: what volumes and shares are sums of.
final class FlowsSheet {

    static final String SCENARIO = "scenario";
    static final String SINK = "sink";
    static final String CATEGORY = "category";
    static final String ON_NET = "onNet";
    static final String TROMBONED = "tromboned";
    static final String EXCHANGE = "exchange";
    static final String VOLUME = "mbps";
    static final String CONGESTED = "congested";

    private static final int COLUMNS = 9;

    private record Way(Asn sink, Category category, boolean onNet, boolean tromboned, boolean exchange)
            implements Comparable<Way> {

        private static final Comparator<Way> ORDER = Comparator.comparing(Way::sink)
                .thenComparing(Way::category)
                .thenComparing(Way::onNet)
                .thenComparing(Way::tromboned)
                .thenComparing(Way::exchange);

        static Way of(Flow flow) {
            return new Way(
                    flow.sink(),
                    flow.category(),
                    flow.onNet(),
                    flow.tromboned(),
                    !flow.exchanges().isEmpty());
        }

        @Override
        public int compareTo(Way other) {
            return ORDER.compare(this, other);
        }
    }

    private FlowsSheet() {}

    static Sheet of(Telling telling) {
        Page page = new Page(telling, Tab.FLOWS)
                .words(SCENARIO, 18)
                .words(SINK, 12)
                .words("name", 30)
                .words(CATEGORY, 14)
                .words(ON_NET, 8)
                .words(TROMBONED, 12)
                .words(EXCHANGE, 11)
                .numbers(VOLUME, Page.MBPS, Page.MBPS_FORMAT)
                .numbers(CONGESTED, Page.MBPS, Page.MBPS_FORMAT);
        int number = 0;
        int printed = 0;
        for (Outcome outcome : telling.comparedFirst()) {
            Map<Way, List<Flow>> ways = outcome.result().flows().stream()
                    .collect(Collectors.groupingBy(Way::of, TreeMap::new, Collectors.toList()));
            for (Map.Entry<Way, List<Flow>> way : ways.entrySet()) {
                page.row("flow" + number++, cells(telling, outcome, way.getKey(), way.getValue()));
            }
            printed = telling.isRead(outcome) ? number : printed;
        }
        page.print(printed, COLUMNS);
        return page.sheet();
    }

    private static List<Cell> cells(Telling telling, Outcome outcome, Way way, List<Flow> flows) {
        double mbps = 0;
        double congested = 0;
        for (Flow flow : flows) {
            mbps += flow.mbps();
            congested += flow.congestedMbps();
        }
        return new ArrayList<>(List.of(
                Cell.words(outcome.id()),
                Cell.words(way.sink().toString()),
                Cell.words(
                        telling.plan().network(way.sink()).map(it -> it.name()).orElse("")),
                Cell.words(telling.word("category", way.category())),
                Page.yesNo(telling, way.onNet()),
                Page.yesNo(telling, way.tromboned()),
                Page.yesNo(telling, way.exchange()),
                Cell.number(mbps),
                Cell.number(congested)));
    }
}
