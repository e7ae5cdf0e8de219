@NullMarked
package org.ixplanner.app.docs;

import org.jspecify.annotations.NullMarked;
