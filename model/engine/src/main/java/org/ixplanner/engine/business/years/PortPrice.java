package org.ixplanner.engine.business.years;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.business.adoption.PortSizes;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.exchange.PortFee;
import org.ixplanner.engine.plan.exchange.PortKind;

/// What a port costs at any load, as large as it needs to be.
///
/// @param exchange whose fees
/// @param statedMbps its speed in the plan; 0 for one that is bought as large as its traffic needs
/// @param isFree whether its fee is in the price of something else
/// @param sizes how ports are bought
record PortPrice(Exchange exchange, double statedMbps, boolean isFree, PortSizes sizes) {

    static PortPrice of(Exchange exchange, Membership member, PortSizes sizes) {
        boolean isFree = exchange.fees().ports().isEmpty() || member.portKind() == PortKind.RESELLER;
        return new PortPrice(exchange, member.portMbps(), isFree, sizes);
    }

    double speedMbps(double loadMbps, boolean upgrades) {
        return upgrades || statedMbps == 0 ? sizes.speedMbps(exchange, loadMbps, statedMbps) : statedMbps;
    }

    /// The fee of a month, in the currency of the fees: that of the speed, of the next above, of as many of the fastest
    /// as it takes.
    double perMonth(double speedMbps) {
        if (isFree) {
            return 0;
        }
        List<PortFee> fees = exchange.fees().ports();
        Comparator<PortFee> bySpeed = Comparator.comparingDouble(PortFee::speedMbps);
        Optional<PortFee> listed =
                fees.stream().filter(fee -> fee.speedMbps() >= speedMbps).min(bySpeed);
        return listed.map(PortFee::perMonth).orElseGet(() -> {
            PortFee fastest = fees.stream().max(bySpeed).orElseThrow();
            return Math.ceil(speedMbps / fastest.speedMbps()) * fastest.perMonth();
        });
    }
}
