/// Makes a document again from what it encloses, and tells which of its figures differ.
@NullMarked
package org.ixplanner.app.report.verify;

import org.jspecify.annotations.NullMarked;
