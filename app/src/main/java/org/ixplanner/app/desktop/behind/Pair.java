package org.ixplanner.app.desktop.behind;

import org.ixplanner.engine.plan.network.Asn;

/// Two networks between which traffic is explained.
///
/// @param one who sends
/// @param other whose users receive
public record Pair(Asn one, Asn other) {}
