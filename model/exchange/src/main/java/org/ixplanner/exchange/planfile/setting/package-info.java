/// Changes of single values by their place in the plan file, for one run.
@NullMarked
package org.ixplanner.exchange.planfile.setting;

import org.jspecify.annotations.NullMarked;
