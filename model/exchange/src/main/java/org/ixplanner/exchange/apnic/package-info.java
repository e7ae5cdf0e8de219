/// How many users networks have, as APNIC estimates.
@NullMarked
package org.ixplanner.exchange.apnic;

import org.jspecify.annotations.NullMarked;
