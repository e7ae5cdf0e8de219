/// What is selected, field by field, to be edited.
@NullMarked
package org.ixplanner.app.desktop.inspector;

import org.jspecify.annotations.NullMarked;
