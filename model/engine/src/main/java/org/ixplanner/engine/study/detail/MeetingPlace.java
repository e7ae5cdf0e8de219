package org.ixplanner.engine.study.detail;

/// A place where two networks could meet.
///
/// @param remedy what it would take
/// @param exit the site at which the sender would hand over
/// @param entry the site at which the other would take it; another one only over a fabric
record MeetingPlace(Remedy remedy, String exit, String entry) {}
