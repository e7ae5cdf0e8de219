@NullMarked
package org.ixplanner.app.session;

import org.jspecify.annotations.NullMarked;
