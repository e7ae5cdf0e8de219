@NullMarked
package org.ixplanner.app.report.html;

import org.jspecify.annotations.NullMarked;
