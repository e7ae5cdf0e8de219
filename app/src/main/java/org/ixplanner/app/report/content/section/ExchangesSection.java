package org.ixplanner.app.report.content.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.ixplanner.app.report.content.told.Grid;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.simulation.CacheUse;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads.PortKey;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.text.Message;

/// The exchanges of the scenario that the report is about, their fullest ports, and caches.
public final class ExchangesSection {

    private static final int MOST_PORTS = 12;
    private static final double NEARLY_FULL = 0.7;

    private final Telling telling;
    private final Plan plan;

    /// @param telling what is told
    public ExchangesSection(Telling telling) {
        this.telling = telling;
        plan = telling.chosen().result().plan();
    }

    /// The section.
    public Section section() {
        List<Block> blocks = new ArrayList<>();
        List<Exchange> exchanges = plan.exchanges().items();
        if (exchanges.isEmpty()) {
            blocks.add(
                    telling.paragraph("report.exchanges.none", telling.chosen().name()));
        } else {
            blocks.add(telling.paragraph(
                    "report.exchanges.text", exchanges.size(), telling.chosen().name()));
            blocks.add(exchanges(exchanges));
            ports(blocks);
        }
        caches(blocks);
        return Section.of("exchanges", telling.say("report.exchanges"), blocks);
    }

    private Block exchanges(List<Exchange> exchanges) {
        return new Grid(telling)
                .words(telling.say("report.column.exchange"), 2.4, words(exchanges, Exchange::name))
                .words(
                        telling.say("report.column.status"),
                        1.5,
                        words(exchanges, exchange -> telling.word("exchangeStatus", exchange.status())))
                .numbers(telling.say("report.column.sites"), Unit.NONE, 1, values(exchanges, one -> one.sites()
                        .size()))
                .numbers(
                        telling.say("report.column.members"),
                        Unit.NONE,
                        1.3,
                        values(exchanges, one -> one.members().stream()
                                .map(Membership::network)
                                .distinct()
                                .count()))
                .numbers(
                        telling.say("report.column.ports"),
                        Unit.MBPS,
                        1.3,
                        values(exchanges, one -> one.members().stream()
                                .mapToDouble(Membership::portMbps)
                                .sum()))
                .numbers(telling.say("report.column.traffic"), Unit.MBPS, 1.3, values(exchanges, this::trafficMbps))
                .table("exchangeTable", telling.say("report.exchanges.caption"), telling.say("report.exchanges.note"));
    }

    private double trafficMbps(Exchange exchange) {
        return telling.chosen().result().flows().stream()
                .filter(flow -> flow.exchanges().contains(exchange.id()))
                .mapToDouble(Flow::mbps)
                .sum();
    }

    private void ports(List<Block> blocks) {
        List<Map.Entry<PortKey, Load>> full = telling.chosen().result().loads().ports().entrySet().stream()
                .filter(entry -> entry.getValue().utilisation().orElse(0) > NEARLY_FULL)
                .sorted(Comparator.comparingDouble((Map.Entry<PortKey, Load> entry) ->
                                -entry.getValue().utilisation().orElse(0))
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (full.isEmpty()) {
            blocks.add(telling.paragraph("report.ports.none"));
            return;
        }
        List<Map.Entry<PortKey, Load>> shown = full.subList(0, Math.min(MOST_PORTS, full.size()));
        blocks.add(telling.paragraph("report.ports.text", full.size(), telling.figure(NEARLY_FULL, Unit.SHARE)));
        blocks.add(new Grid(telling)
                .words(
                        telling.say("report.column.member"),
                        3,
                        words(shown, entry -> telling.network(entry.getKey().member())))
                .words(
                        telling.say("report.column.exchange"),
                        2,
                        words(shown, entry -> exchange(entry.getKey().exchange())))
                .words(
                        telling.say("report.column.site"),
                        2.4,
                        words(shown, entry -> telling.site(entry.getKey().site())))
                .numbers(telling.say("report.column.load"), Unit.MBPS, 1.2, values(shown, entry -> entry.getValue()
                        .mbps()))
                .numbers(
                        telling.say("report.column.port"),
                        Unit.MBPS,
                        1.2,
                        shown.stream()
                                .map(entry -> entry.getValue().capacityMbps())
                                .toList())
                .numbers(
                        telling.say("report.column.use"),
                        Unit.SHARE,
                        1,
                        shown.stream()
                                .map(entry -> entry.getValue().utilisation())
                                .toList())
                .table(
                        "portTable",
                        telling.say("report.ports.caption"),
                        telling.say("report.ports.note", shown.size(), full.size())));
    }

    private String exchange(String id) {
        return plan.exchanges().find(id).map(Exchange::name).orElse(id);
    }

    private void caches(List<Block> blocks) {
        List<CacheUse> caches = telling.chosen().result().caches();
        if (caches.isEmpty()) {
            blocks.add(telling.paragraph("report.caches.none"));
            return;
        }
        blocks.add(new Grid(telling)
                .words(telling.say("report.column.content"), 1.8, words(caches, use -> cache(use, this::group)))
                .words(telling.say("report.column.host"), 3, words(caches, use -> cache(use, this::host)))
                .words(telling.say("report.column.place"), 1.8, words(caches, use -> cache(use, this::placement)))
                .numbers(telling.say("report.column.pool"), Unit.MBPS, 1.3, values(caches, CacheUse::poolMbps))
                .numbers(telling.say("report.column.delivers"), Unit.MBPS, 1.3, values(caches, CacheUse::deliveredMbps))
                .numbers(telling.say("report.column.fill"), Unit.MBPS, 1.3, values(caches, CacheUse::fillMbps))
                .table("cacheTable", telling.say("report.caches.caption"), telling.say("report.caches.note")));
        List<String> idle = new ArrayList<>();
        for (CacheUse use : caches) {
            Message why = use.idle();
            if (why != null) {
                idle.add(telling.say(why));
            }
        }
        if (!idle.isEmpty()) {
            blocks.add(Block.Bullets.of(idle));
        }
    }

    private String cache(CacheUse use, Function<Cache, String> word) {
        return plan.caches().find(use.cache()).map(word).orElse(use.cache());
    }

    private String group(Cache cache) {
        return plan.contentGroups()
                .find(cache.group())
                .map(group -> group.name())
                .orElse(cache.group());
    }

    private String host(Cache cache) {
        return plan.network(cache.host())
                .map(Network::label)
                .orElse(cache.host().toString());
    }

    private String placement(Cache cache) {
        return telling.word("placement", cache.placement());
    }

    private static <T> List<String> words(List<T> rows, Function<T, String> word) {
        return rows.stream().map(word).toList();
    }

    private static <T> List<OptionalDouble> values(List<T> rows, ToDoubleFunction<T> value) {
        return rows.stream()
                .map(row -> OptionalDouble.of(value.applyAsDouble(row)))
                .toList();
    }
}
