/// What all Office Open XML files have in common: the zip, and text that XML can hold.
@NullMarked
package org.ixplanner.app.report.ooxml;

import org.jspecify.annotations.NullMarked;
