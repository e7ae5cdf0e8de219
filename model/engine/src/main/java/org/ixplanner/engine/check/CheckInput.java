package org.ixplanner.engine.check;

import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.plan.Plan;

/// What a check looks at.
///
/// @param plan the plan
/// @param atlas where countries are
public record CheckInput(Plan plan, CountryAtlas atlas) {}
