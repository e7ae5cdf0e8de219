package org.ixplanner.engine.simulation;

import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// What became of one cache.
///
/// @param cache its id
/// @param poolMbps cacheable demand that it could serve and that is not served nearer
/// @param deliveredMbps what it delivers
/// @param fillMbps what it fetches at the busy hour
/// @param idle why it delivers nothing; null if it works
public record CacheUse(String cache, double poolMbps, double deliveredMbps, double fillMbps, @Nullable Message idle) {}
