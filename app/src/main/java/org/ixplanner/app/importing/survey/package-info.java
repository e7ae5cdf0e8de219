/// Answers of candidate networks, as offers to a plan.
@NullMarked
package org.ixplanner.app.importing.survey;

import org.jspecify.annotations.NullMarked;
