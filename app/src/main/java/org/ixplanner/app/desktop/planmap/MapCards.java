package org.ixplanner.app.desktop.planmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ixplanner.app.mapsheet.MapSubject;
import org.ixplanner.app.text.Names;
import org.ixplanner.app.text.Numbers;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.text.Message;

/// Tells of the things on a plan's map: what they are, and what they carry in a scenario.
final class MapCards {

    private static final int MOST_LINES = 8;

    private final Plan plan;
    private final Optional<Outcome> outcome;
    private final Texts texts;
    private final Numbers numbers;

    /// @param plan that is on the map
    /// @param outcome whose loads are told
    MapCards(Plan plan, Optional<Outcome> outcome, Texts texts) {
        this.plan = plan;
        this.outcome = outcome;
        this.texts = texts;
        numbers = new Numbers(texts);
    }

    /// The card of things that share a place; empty if none of them is known.
    Optional<MapCard> card(List<String> subjects) {
        List<MapSubject> known = subjects.stream()
                .map(MapSubject::parse)
                .flatMap(Optional::stream)
                .toList();
        if (known.size() == 1) {
            return one(known.getFirst());
        }
        List<MapCard> cards =
                known.stream().map(this::one).flatMap(Optional::stream).toList();
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        for (MapCard card : cards.subList(1, cards.size())) {
            lines.add(card.title());
        }
        return Optional.of(new MapCard(cards.getFirst().title(), shortened(lines)));
    }

    private List<String> shortened(List<String> lines) {
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> few = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        few.add(texts.format(Message.of("planmap.card.more", lines.size() - few.size())));
        return few;
    }

    private Optional<MapCard> one(MapSubject subject) {
        return switch (subject) {
            case MapSubject.Link(String one, String other) -> Optional.of(link(one, other));
            case MapSubject.Item(var kind, String key) ->
                plan.table(kind).find(key).map(this::item);
        };
    }

    private MapCard link(String one, String other) {
        List<Span> spans =
                plan.spans().stream().filter(span -> joins(span, one, other)).toList();
        List<String> lines = new ArrayList<>();
        for (Span span : spans) {
            String owner = span.provider() == null ? span.id() : owner(span.provider());
            lines.add(texts.format(Message.of("planmap.card.provider", owner, use(span))));
        }
        return new MapCard(texts.format(Message.of("planmap.card.link", node(one), node(other))), shortened(lines));
    }

    private String owner(String organisation) {
        return plan.organisations().find(organisation).map(PlanItem::label).orElse(organisation);
    }

    private String use(Span span) {
        Load load =
                outcome.map(it -> it.result().loads().spans().get(span.id())).orElse(null);
        if (load == null) {
            return texts.text("planmap.card.noTraffic");
        }
        String told = figure(load.mbps());
        return load.utilisation().isPresent()
                ? texts.format(Message.of(
                        "planmap.card.use",
                        told,
                        numbers.figure(load.utilisation().getAsDouble(), Unit.SHARE, "")))
                : told;
    }

    private static boolean joins(Span span, String one, String other) {
        return (span.start().equals(one) && span.end().equals(other))
                || (span.start().equals(other) && span.end().equals(one));
    }

    private String node(String id) {
        return plan.fibreNodes().find(id).map(FibreNode::name).orElse(id);
    }

    private MapCard item(PlanItem item) {
        List<String> lines = new ArrayList<>();
        switch (item) {
            case Network network -> {
                lines.add(network.asn() + " · " + word(network.networkKind()));
                demand(network).ifPresent(lines::add);
            }
            case Exchange exchange -> {
                lines.add(word(exchange.status()));
                lines.addAll(ports(exchange));
            }
            case FibreNode node -> lines.add(word(node.nodeKind()));
            default -> {}
        }
        return new MapCard(item.label(), lines);
    }

    private Optional<String> demand(Network network) {
        double mbps = outcome.map(it -> it.result().flows().stream()
                        .filter(flow -> flow.sink().equals(network.asn()))
                        .mapToDouble(flow -> flow.mbps())
                        .sum())
                .orElse(0.0);
        return mbps > 0
                ? Optional.of(texts.format(Message.of("planmap.card.load", texts.text("kpi.demandMbps"), figure(mbps))))
                : Optional.empty();
    }

    // What crosses an exchange is what its members take out of it.
    private List<String> ports(Exchange exchange) {
        Map<Loads.PortKey, Load> ports = new TreeMap<>();
        outcome.ifPresent(it -> it.result().loads().ports().forEach((key, load) -> {
            if (key.exchange().equals(exchange.id())) {
                ports.put(key, load);
            }
        }));
        double mbps = ports.values().stream().mapToDouble(Load::inMbps).sum();
        long members = exchange.members().size();
        return List.of(
                texts.format(Message.of("planmap.card.members", members)),
                mbps > 0
                        ? texts.format(Message.of("planmap.card.crosses", figure(mbps)))
                        : texts.text("planmap.card.noTraffic"));
    }

    private String figure(double mbps) {
        return numbers.figure(mbps, Unit.MBPS, "");
    }

    private String word(Enum<?> constant) {
        return new Names(texts).choice(constant);
    }
}
