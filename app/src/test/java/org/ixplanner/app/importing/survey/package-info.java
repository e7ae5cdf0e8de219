@NullMarked
package org.ixplanner.app.importing.survey;

import org.jspecify.annotations.NullMarked;
