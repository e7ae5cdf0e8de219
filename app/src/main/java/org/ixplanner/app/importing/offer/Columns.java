package org.ixplanner.app.importing.offer;

/// How the columns of tables are told.
///
/// @param mapping as typed: `peakMbps=Peak,asn=AS number`; empty to go by what was asked before, else by the names of
///     the columns
/// @param memory of what was asked before
public record Columns(String mapping, ColumnMemory memory) {

    /// By their names.
    public static final Columns BY_NAME = new Columns("", ColumnMemory.NONE);
}
