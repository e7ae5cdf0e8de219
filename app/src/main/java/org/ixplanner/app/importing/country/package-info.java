/// Begins a plan for a country from public files: what they say, with its source; what they do not say stays open.
@NullMarked
package org.ixplanner.app.importing.country;

import org.jspecify.annotations.NullMarked;
