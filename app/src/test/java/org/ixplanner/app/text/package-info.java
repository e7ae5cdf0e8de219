/// Tests.
@NullMarked
package org.ixplanner.app.text;

import org.jspecify.annotations.NullMarked;
