/// The log: a file for the people who look into a failure, never plan data.
@NullMarked
package org.ixplanner.app.log;

import org.jspecify.annotations.NullMarked;
