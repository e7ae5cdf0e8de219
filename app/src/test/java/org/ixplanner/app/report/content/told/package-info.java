/// Tests of how a study is told.
@NullMarked
package org.ixplanner.app.report.content.told;

import org.jspecify.annotations.NullMarked;
