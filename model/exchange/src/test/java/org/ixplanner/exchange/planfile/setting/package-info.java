@NullMarked
package org.ixplanner.exchange.planfile.setting;

import org.jspecify.annotations.NullMarked;
