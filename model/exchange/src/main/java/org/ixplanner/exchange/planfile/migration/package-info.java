/// How plan files of older format versions are lifted to the present one.
@NullMarked
package org.ixplanner.exchange.planfile.migration;

import org.jspecify.annotations.NullMarked;
