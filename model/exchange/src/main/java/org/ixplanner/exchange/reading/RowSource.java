package org.ixplanner.exchange.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a row comes from.
///
/// @param file name of the file, without folders
/// @param date what day it describes; null if the file does not say
public record RowSource(String file, @Nullable LocalDate date) {}
