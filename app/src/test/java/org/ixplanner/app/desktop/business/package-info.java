/// Tests.
@NullMarked
package org.ixplanner.app.desktop.business;

import org.jspecify.annotations.NullMarked;
