package org.ixplanner.engine.check.ground;

import java.util.List;
import org.ixplanner.engine.check.Check;

/// Checks of sites, fibre nodes and spans.
public final class GroundChecks {

    /// In the order in which their findings are told.
    public static final List<Check> ALL = List.of(
            new SpanLengthCheck(),
            new SpanRouteCheck(),
            new OffCountryCheck(),
            new SiteNodeCheck(),
            new SpanCountriesCheck(),
            new SpanMediumCheck(),
            new SpanOfferCheck(),
            new SpanEndStatusCheck(),
            new LooseGroundCheck());

    private GroundChecks() {}
}
