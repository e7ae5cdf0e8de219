/// Finds what a plan has already, and merges the rest in.
@NullMarked
package org.ixplanner.app.importing.merge;

import org.jspecify.annotations.NullMarked;
