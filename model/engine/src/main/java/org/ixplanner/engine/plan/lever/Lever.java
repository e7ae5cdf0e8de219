package org.ixplanner.engine.plan.lever;

import java.util.List;
import org.ixplanner.engine.plan.schema.Variants;

/// One change that a scenario makes to the plan, to the market or to the world. A value; what it does is up to the
/// scenario that applies it.
public sealed interface Lever permits BuildLever, MemberLever, ContentLever, MarketLever, PolicyLever, OutageLever {

    /// Every lever there is, in the order in which they are offered.
    Variants VARIANTS = new Variants(
            "lever",
            List.of(
                    BuildLever.AddSite.NOUN,
                    BuildLever.AddFibreNode.NOUN,
                    BuildLever.AddSpan.NOUN,
                    BuildLever.AddExchange.NOUN,
                    BuildLever.AddExchangeSite.NOUN,
                    MemberLever.SetMembership.NOUN,
                    MemberLever.LeaveExchange.NOUN,
                    MemberLever.SetPort.NOUN,
                    MemberLever.SetStance.NOUN,
                    MemberLever.Interconnect.NOUN,
                    ContentLever.PlaceCache.NOUN,
                    ContentLever.RemoveCache.NOUN,
                    ContentLever.SetMappingShare.NOUN,
                    ContentLever.MoveHostingHome.NOUN,
                    ContentLever.SetGateway.NOUN,
                    MarketLever.ScalePrice.NOUN,
                    MarketLever.IncumbentReaction.NOUN,
                    MarketLever.ScaleDemand.NOUN,
                    MarketLever.ScaleGrowth.NOUN,
                    MarketLever.ExchangeRateShock.NOUN,
                    PolicyLever.MandatoryPeering.NOUN,
                    PolicyLever.BackhaulCap.NOUN,
                    PolicyLever.TrafficEngineering.NOUN,
                    PolicyLever.Grant.NOUN,
                    PolicyLever.LicenceDelay.NOUN,
                    PolicyLever.ImportDuty.NOUN,
                    OutageLever.CutSpan.NOUN,
                    OutageLever.CutSite.NOUN,
                    OutageLever.CutRouteServer.NOUN,
                    OutageLever.CloseExchange.NOUN,
                    OutageLever.CutInternational.NOUN));
}
