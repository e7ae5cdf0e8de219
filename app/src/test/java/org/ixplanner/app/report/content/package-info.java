/// Tests of what the documents say.
@NullMarked
package org.ixplanner.app.report.content;

import org.jspecify.annotations.NullMarked;
