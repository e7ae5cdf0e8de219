package org.ixplanner.engine.simulation;

import java.util.OptionalDouble;

/// Round-trip times in milliseconds: propagation and hand-overs only. Domestic ones over ordered pairs of different
/// organisations, weighted by demand; a quantile is the smallest time whose cumulative weight reaches it. Empty where
/// there is no such pair.
///
/// @param meanMs domestic mean
/// @param medianMs domestic median
/// @param p95Ms domestic 95th percentile
/// @param contentMeanMs mean of content flows, weighted by volume
/// @param unknownMbps volume of flows left out because a place on their way is not known
public record Latency(
        OptionalDouble meanMs,
        OptionalDouble medianMs,
        OptionalDouble p95Ms,
        OptionalDouble contentMeanMs,
        double unknownMbps) {}
