/// A report as values: what it says and in which order, nothing of how a format writes it. Every writer takes the same
/// report; numbers come already told, so that no two documents differ in a digit.
@NullMarked
package org.ixplanner.app.report.model;

import org.jspecify.annotations.NullMarked;
