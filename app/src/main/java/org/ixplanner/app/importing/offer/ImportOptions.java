package org.ixplanner.app.importing.offer;

import org.ixplanner.app.text.Texts;

/// How files are read.
///
/// @param toleranceKm how far apart two places may lie and still be taken as one
/// @param home the country of the plan, where a file does not say one
/// @param texts the language of names that are made up
public record ImportOptions(double toleranceKm, String home, Texts texts) {}
