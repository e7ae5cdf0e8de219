package org.ixplanner.engine.simulation;

import java.util.OptionalDouble;

/// Shares of what stays in the country, each with its own definition (`docs/method.md`, "What is reported"). Empty
/// where there is nothing to take a share of.
///
/// @param l1 traffic: local volume ÷ all demand
/// @param l1Net local volume less foreign fill ÷ all demand
/// @param l1Ceiling what no exchange can pass: 1 − rest of the world − uncacheable content
/// @param l2 paths: share of off-net domestic ordered pairs whose walk is local
/// @param l2Weighted the same, weighted by demand
/// @param domesticPairs off-net domestic ordered pairs with demand, those without a route left out
/// @param pairsUnreachable off-net domestic ordered pairs with demand and no route
/// @param pairsByTieBreak of the domestic pairs, those whose path hangs on the lowest next-hop ASN alone
/// @param x1 volume over exchanges at home ÷ all demand
/// @param l1Low L1 if all demand of networks outside the plan went abroad; given where they are more than a tenth
/// @param l1High L1 if all of it were local; likewise
public record Locality(
        OptionalDouble l1,
        OptionalDouble l1Net,
        OptionalDouble l1Ceiling,
        OptionalDouble l2,
        OptionalDouble l2Weighted,
        int domesticPairs,
        int pairsUnreachable,
        int pairsByTieBreak,
        OptionalDouble x1,
        OptionalDouble l1Low,
        OptionalDouble l1High) {}
