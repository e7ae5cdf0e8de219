/// What all parts of a report share: words, numbers, tables, sources and the networks' own figures.
@NullMarked
package org.ixplanner.app.report.content.told;

import org.jspecify.annotations.NullMarked;
