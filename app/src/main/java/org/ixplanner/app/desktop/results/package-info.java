/// Figures and charts of the scenario that is looked at.
@NullMarked
package org.ixplanner.app.desktop.results;

import org.jspecify.annotations.NullMarked;
