/// The years of the scenario that a report is about: verdict, figures by year, operators, what drives the result.
@NullMarked
package org.ixplanner.app.report.content.business;

import org.jspecify.annotations.NullMarked;
