package org.ixplanner.engine.check.network;

import java.util.List;
import org.ixplanner.engine.check.Check;

/// Checks of networks, their contracts, peerings and demand.
public final class NetworkChecks {

    /// In the order in which their findings are told.
    public static final List<Check> ALL = List.of(
            new ProviderCycleCheck(),
            new TransitChainCheck(),
            new SelfLinkCheck(),
            new PeeringConflictCheck(),
            new PeeringPlaceCheck(),
            new ContractSharesCheck(),
            new ContractPriceCheck(),
            new TierCheck(),
            new ContractEndCheck(),
            new DemandCheck(),
            new NoWayOutCheck(),
            new UserEntryCheck(),
            new CityPlaceCheck(),
            new MeasuredTotalCheck());

    private NetworkChecks() {}
}
