/// The survey of candidate networks: what is asked, and the workbook that it is asked with.
@NullMarked
package org.ixplanner.app.report.survey;

import org.jspecify.annotations.NullMarked;
