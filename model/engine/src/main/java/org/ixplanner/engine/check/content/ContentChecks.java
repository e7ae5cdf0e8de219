package org.ixplanner.engine.check.content;

import java.util.List;
import org.ixplanner.engine.check.Check;

/// Checks of demand mixes and caches.
public final class ContentChecks {

    /// In the order in which their findings are told.
    public static final List<Check> ALL = List.of(new DemandMixCheck(), new GroupNetworkCheck(), new CachePlaceCheck());

    private ContentChecks() {}
}
