/// Years: what an exchange is worth when demand grows, prices fall and networks join one after another, each year
/// against the same year without it.
@NullMarked
package org.ixplanner.engine.business.years;

import org.jspecify.annotations.NullMarked;
