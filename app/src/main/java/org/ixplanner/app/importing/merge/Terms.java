package org.ixplanner.app.importing.merge;

import org.ixplanner.app.importing.offer.Standing;

/// How values of one file meet those of a plan.
///
/// @param source what the evidence of the file's values says
/// @param standing what the file's word counts
/// @param toleranceKm how far apart two places may lie and still be taken as one
record Terms(String source, Standing standing, double toleranceKm) {}
