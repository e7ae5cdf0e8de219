package org.ixplanner.engine.business.adoption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.exchange.PortFee;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.routing.Ports;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads.PortKey;
import org.ixplanner.engine.simulation.Result;

/// Buys ports as large as their traffic needs: the smallest listed speed that `max(in, out)` fills to no more than the
/// highest use, else as many of the fastest as it takes. A stated port is kept while it is large enough.
///
/// @param highestUse of a port, as a share of its speed, when ports are bought
public record PortSizes(double highestUse) {

    /// The result with ports as large as they need to be; routes do not depend on the speed of ports.
    ///
    /// @param exchange whose ports
    public Result sized(Result result, String exchange) {
        Plan plan = result.plan();
        Optional<Exchange> found = plan.exchanges().find(exchange);
        if (found.isEmpty()) {
            return result;
        }
        List<Membership> members = new ArrayList<>();
        for (Membership member : found.get().members()) {
            members.add(sized(result, found.get(), member));
        }
        Exchange changed = Exchange.NOUN.with(found.get(), Exchange.NOUN.indexOf("members"), members);
        List<Exchange> all = plan.exchanges().stream()
                .map(one -> one.id().equals(exchange) ? changed : one)
                .toList();
        return new Result(
                result.situation(),
                plan.withTable(Kind.EXCHANGE, Table.of(all)),
                result.flows(),
                result.supply(),
                result.volumes(),
                result.locality(),
                result.latency(),
                result.loads(),
                result.caches(),
                result.notes());
    }

    /// The speed that a port of this fee schedule needs for this load.
    ///
    /// @param statedMbps what there is already; 0 for none
    public double speedMbps(Exchange exchange, double loadMbps, double statedMbps) {
        double needed = loadMbps / highestUse;
        if (needed <= statedMbps) {
            return statedMbps;
        }
        OptionalDouble listed = exchange.fees().ports().stream()
                .mapToDouble(PortFee::speedMbps)
                .filter(speed -> speed >= needed)
                .min();
        return listed.orElseGet(() -> exchange.fees().ports().stream()
                .map(PortFee::speedMbps)
                .filter(speed -> speed > 0)
                .max(Comparator.naturalOrder())
                .map(fastest -> Math.ceil(needed / fastest) * fastest)
                .orElse(needed));
    }

    private Membership sized(Result result, Exchange exchange, Membership member) {
        double mbps = Ports.site(result.plan(), exchange, member)
                .map(site -> result.loads().ports().get(new PortKey(exchange.id(), member.network(), site)))
                .map(Load::mbps)
                .orElse(0.0);
        double speed = speedMbps(exchange, mbps, member.portMbps());
        return Membership.NOUN.with(member, Membership.NOUN.indexOf("portMbps"), speed);
    }
}
