/// Writing to disks that fill up and machines that stop: whole files or none.
@NullMarked
package org.ixplanner.exchange.disk;

import org.jspecify.annotations.NullMarked;
