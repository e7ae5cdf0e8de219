package org.ixplanner.app.report.content.section;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.ixplanner.app.report.content.ReportMap;
import org.ixplanner.app.report.content.told.Detour;
import org.ixplanner.app.report.content.told.Grid;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Inline;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.content.DemandMix;
import org.ixplanner.engine.plan.content.GroupShare;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.simulation.flow.Walk;
import org.ixplanner.engine.study.Kpi;

/// The need, and how traffic goes in the baseline.
public final class StateSection {

    private static final int MOST_DETOURS = 6;

    private final Telling telling;
    private final List<ReportMap> maps;

    /// @param telling what is told
    /// @param maps as the caller painted them
    public StateSection(Telling telling, List<ReportMap> maps) {
        this.telling = telling;
        this.maps = List.copyOf(maps);
    }

    /// The section.
    public Section section() {
        return new Section(
                "state",
                telling.say("report.state"),
                List.of(need()),
                List.of(
                        Section.of("demand", telling.say("report.demand"), demand()),
                        Section.of("traffic", telling.say("report.traffic"), traffic())));
    }

    private Block.Paragraph need() {
        return telling.paragraph(
                "report.state.need",
                telling.before().name(),
                value(Kpi.INTERNATIONAL),
                value(Kpi.REGIONAL),
                value(Kpi.TROMBONED),
                value(Kpi.PAID_ABROAD));
    }

    private List<Block> demand() {
        List<Block> blocks = new ArrayList<>();
        List<DemandMix> mixes = telling.plan().demandMixes().items();
        if (mixes.isEmpty()) {
            blocks.add(telling.paragraph("report.demand.none"));
            return blocks;
        }
        blocks.add(new Block.Paragraph(
                List.of(new Inline.CrossReference("mix"), new Inline.Plain(" " + telling.say("report.demand.intro")))));
        List<ContentGroup> groups = telling.plan().contentGroups().items();
        List<String> rows =
                new ArrayList<>(groups.stream().map(ContentGroup::name).toList());
        rows.add(telling.say("report.demand.domestic"));
        rows.add(telling.say("report.demand.userToUser"));
        rows.add(telling.say("report.demand.restOfWorld"));
        Grid grid = new Grid(telling).words(telling.say("report.demand.of"), 3, rows);
        for (DemandMix mix : mixes) {
            grid.numbers(telling.word("networkKind", mix.networkKind()), Unit.SHARE, 1.3, shares(groups, mix));
        }
        blocks.add(grid.table("mix", telling.say("report.demand.caption"), telling.say("report.demand.note")));
        return blocks;
    }

    private static List<OptionalDouble> shares(List<ContentGroup> groups, DemandMix mix) {
        List<OptionalDouble> shares = new ArrayList<>();
        for (ContentGroup group : groups) {
            shares.add(OptionalDouble.of(mix.groups().stream()
                    .filter(share -> share.group().equals(group.id()))
                    .mapToDouble(GroupShare::share)
                    .sum()));
        }
        shares.add(OptionalDouble.of(mix.domesticShare()));
        shares.add(OptionalDouble.of(mix.userToUserShare()));
        shares.add(OptionalDouble.of(mix.restOfWorldShare()));
        return shares;
    }

    private List<Block> traffic() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(whole());
        blocks.addAll(detours());
        for (int i = 0; i < maps.size(); i++) {
            ReportMap map = maps.get(i);
            blocks.add(new Block.Figure(
                    "map" + (i + 1), map.caption(), map.alternativeText(), map.picture(), map.heightByWidth()));
        }
        return blocks;
    }

    // What is said of all traffic, and where it is mapped.
    private Block.Paragraph whole() {
        List<Inline> pieces = new ArrayList<>(List.of(new Inline.Plain(telling.say(
                "report.traffic.text", telling.before().name(), value(Kpi.L1), value(Kpi.L2), value(Kpi.RTT_MEAN)))));
        for (int i = 0; i < maps.size(); i++) {
            pieces.add(new Inline.Plain(i == 0 ? " " + telling.say("report.intro.maps") + " " : ", "));
            pieces.add(new Inline.CrossReference("map" + (i + 1)));
        }
        if (!maps.isEmpty()) {
            pieces.add(new Inline.Plain("."));
        }
        return new Block.Paragraph(pieces);
    }

    private List<Block> detours() {
        List<Detour> detours = Detour.largest(telling.before().result(), MOST_DETOURS);
        if (detours.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Paragraph(List.of(
                        new Inline.CrossReference("detours"),
                        new Inline.Plain(
                                " " + telling.say("report.detours.text", detours.size(), value(Kpi.TROMBONED))))),
                new Grid(telling)
                        .words(telling.say("report.detours.from"), 3, networks(detours, Detour::from))
                        .words(telling.say("report.detours.to"), 3, networks(detours, Detour::to))
                        .numbers(telling.say("report.column.traffic"), Unit.MBPS, 1.1, numbers(detours, Detour::mbps))
                        .numbers(
                                telling.say("report.detours.rtt"),
                                Unit.MS,
                                1.1,
                                detours.stream().map(Detour::rttMs).toList())
                        .words(
                                telling.say("report.detours.over"),
                                3.4,
                                detours.stream().map(this::countries).toList())
                        .table(
                                "detours",
                                telling.say(
                                        "report.detours.caption",
                                        telling.before().name()),
                                telling.say("report.detours.note")));
    }

    private List<String> networks(List<Detour> detours, Function<Detour, Asn> end) {
        return detours.stream().map(end).map(telling::network).toList();
    }

    private static List<OptionalDouble> numbers(List<Detour> detours, ToDoubleFunction<Detour> number) {
        return detours.stream()
                .map(detour -> OptionalDouble.of(number.applyAsDouble(detour)))
                .toList();
    }

    private String countries(Detour detour) {
        return detour.abroad().stream()
                .map(code ->
                        code.equals(Walk.ANYWHERE) ? telling.say("report.detours.anywhere") : telling.country(code))
                .collect(Collectors.joining(", "));
    }

    private String value(Kpi kpi) {
        return telling.figures().value(kpi, telling.before().figure(kpi));
    }
}
