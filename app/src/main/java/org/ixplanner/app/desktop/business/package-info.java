/// The business case of the scenario that is looked at: verdict, cash flow, winners and losers, who joins, ranges,
/// drivers.
@NullMarked
package org.ixplanner.app.desktop.business;

import org.jspecify.annotations.NullMarked;
