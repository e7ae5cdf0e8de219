/// Tests.
@NullMarked
package org.ixplanner.app.report.docx;

import org.jspecify.annotations.NullMarked;
