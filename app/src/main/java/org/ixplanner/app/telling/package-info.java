/// What the engine explains, in sentences: the same ones on the command line, in the window and in documents.
@NullMarked
package org.ixplanner.app.telling;

import org.jspecify.annotations.NullMarked;
