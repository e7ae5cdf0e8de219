/// Opening, saving, closing and recovering plans.
@NullMarked
package org.ixplanner.app.desktop.plan;

import org.jspecify.annotations.NullMarked;
