@NullMarked
package org.ixplanner.app.report.verify;

import org.jspecify.annotations.NullMarked;
