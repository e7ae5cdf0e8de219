package org.ixplanner.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Kind;
import org.jspecify.annotations.Nullable;

/// A plan with one value changed, each time to another one, so that nothing can be remembered of the time before last.
///
/// @param plan as it was
record Edits(Plan plan) {

    /// A contract costs more.
    Plan price(int time) {
        Network network = buyer();
        List<Contract> contracts = new ArrayList<>(network.contracts());
        contracts.set(
                0,
                Draft.from(Contract.NOUN, contracts.getFirst())
                        .set("ipPricePerMbpsMonth", 50.0 + time)
                        .make());
        return with(
                Draft.from(Network.NOUN, network).set("contracts", contracts).make());
    }

    /// A network's users ask for more.
    Plan peak(int time) {
        Network network = buyer();
        Double peakMbps = network.peakMbps();
        double now = peakMbps == null ? 0 : peakMbps;
        return with(Draft.from(Network.NOUN, network)
                .set("peakMbps", now + 1 + time % 1000)
                .make());
    }

    /// Two members of an exchange leave it.
    Plan membership(int time) {
        Exchange exchange = plan.exchanges().stream()
                .filter(one -> one.members().size() > 2)
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
        List<Membership> members = new ArrayList<>(exchange.members());
        members.remove(time % members.size());
        members.remove(time / exchange.members().size() % members.size());
        return plan.withTable(
                Kind.EXCHANGE,
                plan.exchanges()
                        .replaced(
                                plan.exchanges().positionOf(exchange.id()),
                                Draft.from(Exchange.NOUN, exchange)
                                        .set("members", members)
                                        .make()));
    }

    /// A span is longer.
    Plan span(int time) {
        int position = plan.spans().size() / 2;
        Span span = plan.spans().items().get(position);
        return plan.withTable(
                Kind.SPAN,
                plan.spans()
                        .replaced(
                                position,
                                Draft.from(Span.NOUN, span)
                                        .set("lengthKm", 300.0 + time % 1000)
                                        .make()));
    }

    private Network buyer() {
        return plan.networks().stream()
                .filter(network ->
                        isAsking(network.peakMbps()) && !network.contracts().isEmpty())
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
    }

    private static boolean isAsking(@Nullable Double peakMbps) {
        return peakMbps != null && peakMbps > 0;
    }

    private Plan with(Network network) {
        return plan.withTable(
                Kind.NETWORK, plan.networks().replaced(plan.networks().positionOf(network.key()), network));
    }
}
