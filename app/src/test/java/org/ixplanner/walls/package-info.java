/// The walls of the house: what each module and package may know, and how sources, texts and bundles must look.
/// Each rule also runs on something that breaks it, so none of them can silently match nothing.
@NullMarked
package org.ixplanner.walls;

import org.jspecify.annotations.NullMarked;
