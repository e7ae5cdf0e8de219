/// Archives, unpacked within limits.
@NullMarked
package org.ixplanner.app.importing.archive;

import org.jspecify.annotations.NullMarked;
