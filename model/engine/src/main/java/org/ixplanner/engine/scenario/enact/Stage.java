package org.ixplanner.engine.scenario.enact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;
import org.ixplanner.engine.plan.lever.BuildLever;
import org.ixplanner.engine.plan.lever.ContentLever;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MarketLever;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// The plan while levers are being pulled.
final class Stage {

    final Set<String> cutSpans = new TreeSet<>();
    final Set<String> cutSites = new TreeSet<>();
    final Set<String> mandatoryExchanges = new TreeSet<>();
    final Map<NetworkKind, Double> demandFactors = new EnumMap<>(NetworkKind.class);
    boolean internationalCut;
    boolean movesWhatDoesNotFit;

    private final List<Message> notes = new ArrayList<>();
    private Plan plan;

    Stage(Plan plan) {
        this.plan = plan;
    }

    void pull(Lever lever) {
        switch (lever) {
            case BuildLever build -> Building.pull(this, build);
            case MemberLever member -> Meeting.pull(this, member);
            case ContentLever content -> Content.pull(this, content);
            case MarketLever market -> Market.pull(this, market);
            case PolicyLever policy -> Policy.pull(this, policy);
            case OutageLever outage -> Outage.pull(this, outage);
        }
    }

    /// The plan as it is then. At an exchange that nobody has opened by then nobody meets, whoever is listed there.
    Enacted enacted() {
        for (Exchange exchange : plan.exchanges()) {
            if (exchange.status() == ExchangeStatus.CANDIDATE
                    && !exchange.members().isEmpty()) {
                note(Message.of(
                        "lever.note.candidate",
                        exchange.name(),
                        exchange.members().size()));
                put(with(Exchange.NOUN, exchange, "members", List.of()));
            }
        }
        return new Enacted(
                plan,
                cutSpans,
                cutSites,
                internationalCut,
                mandatoryExchanges,
                movesWhatDoesNotFit,
                demandFactors,
                notes);
    }

    Plan plan() {
        return plan;
    }

    void note(Message note) {
        notes.add(note);
    }

    void header(UnaryOperator<PlanHeader> change) {
        plan = plan.withHeader(change.apply(plan.header()));
    }

    /// Adds an item, or puts it in the place of the one that is called so.
    void put(PlanItem item) {
        Kind kind = item.kind();
        Table<? extends PlanItem> table = plan.table(kind);
        List<PlanItem> items = new ArrayList<>(table.items());
        int position = table.positionOf(item.key());
        if (position < 0) {
            items.add(item);
        } else {
            items.set(position, item);
        }
        plan = plan.withTable(kind, Table.of(items));
    }

    void remove(Kind kind, String key) {
        int position = plan.table(kind).positionOf(key);
        if (position >= 0) {
            plan = plan.withTable(kind, plan.table(kind).removed(position));
        }
    }

    /// Changes every item of a table.
    <T extends PlanItem> void each(Kind kind, Table<T> table, UnaryOperator<T> change) {
        plan = plan.withTable(kind, Table.of(table.stream().map(change).toList()));
    }

    /// The exchange, open.
    static Exchange opened(Exchange exchange) {
        return exchange.status() == ExchangeStatus.EXISTING
                ? exchange
                : with(Exchange.NOUN, exchange, "status", ExchangeStatus.EXISTING);
    }

    /// A copy of `item` with another value in one field.
    static <T extends Record> T with(Noun<T> noun, T item, String field, @Nullable Object value) {
        return noun.with(item, noun.indexOf(field), value);
    }
}
