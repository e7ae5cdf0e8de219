package org.ixplanner.engine.check.exchange;

import java.util.List;
import org.ixplanner.engine.check.Check;

/// Checks of exchanges, their members and fees.
public final class ExchangeChecks {

    /// In the order in which their findings are told.
    public static final List<Check> ALL = List.of(new ExchangeSetupCheck(), new MembershipCheck(), new PortFeeCheck());

    private ExchangeChecks() {}
}
