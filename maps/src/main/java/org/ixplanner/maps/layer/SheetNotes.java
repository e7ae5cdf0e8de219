package org.ixplanner.maps.layer;

/// The small print of a map sheet; each part may be empty.
///
/// @param note how to read it, such as what a share is a share of
/// @param sources where the facts come from; those of the base map are added to it
/// @param date the date that the map shows, in the user's words
public record SheetNotes(String note, String sources, String date) {

    /// None.
    public static final SheetNotes NONE = new SheetNotes("", "", "");
}
