package org.ixplanner.app.report.content.section;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.ixplanner.app.report.content.told.Grid;
import org.ixplanner.app.report.content.told.NetworkFigures;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.Section;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Unit;

/// Who is there.
public final class NetworksSection {

    private static final int LONGEST_UNBROKEN = 12;

    private final Telling telling;
    private final List<NetworkFigures> networks;

    /// @param telling what is told
    /// @param networks those at home
    public NetworksSection(Telling telling, List<NetworkFigures> networks) {
        this.telling = telling;
        this.networks = List.copyOf(networks);
    }

    /// The section.
    public Section section() {
        int abroad = telling.plan().networks().size() - networks.size();
        List<Block> blocks = new ArrayList<>();
        blocks.add(telling.paragraph("report.networks.text", networks.size(), telling.country(), abroad));
        if (!networks.isEmpty()) {
            blocks.add(table());
        }
        return Section.of("networks", telling.say("report.networks"), blocks);
    }

    private Block table() {
        return new Grid(telling)
                .words(telling.say("report.column.network"), 3.2, words(Network::label))
                .words(
                        telling.say("report.column.kind"),
                        2.1,
                        words(network -> telling.word("networkKind", network.networkKind())))
                .numbers(
                        telling.say("report.column.subscribers"),
                        Unit.NONE,
                        2.2,
                        networks.stream()
                                .map(each -> each.network().subscribers())
                                .map(count -> count > 0 ? OptionalDouble.of((double) count) : OptionalDouble.empty())
                                .toList())
                .numbers(
                        telling.say("report.column.demand"),
                        Unit.MBPS,
                        1.55,
                        networks.stream()
                                .map(each -> OptionalDouble.of(each.before().demandMbps()))
                                .toList())
                .words(
                        telling.say("report.column.policy"),
                        1.8,
                        words(network -> telling.word("policy", network.policy())))
                .words(telling.say("report.column.memberAt"), 2.6, words(this::exchanges))
                .words(telling.say("report.column.sources"), 2.3, words(network -> telling.sources()
                        .of(telling.plan(), Kind.NETWORK, network.key())))
                .table("networkTable", telling.say("report.networks.caption"), telling.say("report.networks.note"));
    }

    private List<String> words(Function<Network, String> word) {
        return networks.stream().map(each -> word.apply(each.network())).toList();
    }

    private String exchanges(Network network) {
        List<String> names = telling.plan().exchanges().stream()
                .filter(exchange -> exchange.members().stream()
                        .anyMatch(member -> member.network().equals(network.asn())))
                .map(exchange -> onOneLine(exchange.name()))
                .toList();
        return names.isEmpty() ? telling.say("figure.none") : String.join(", ", names);
    }

    // A short name is not broken; a long one would not fit the column.
    private static String onOneLine(String name) {
        return name.length() > LONGEST_UNBROKEN ? name : name.replace(' ', '\u00A0');
    }
}
