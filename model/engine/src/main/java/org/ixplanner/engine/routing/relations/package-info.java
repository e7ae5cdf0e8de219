/// Who is related to whom on the Internet, and who meets at exchanges.
@NullMarked
package org.ixplanner.engine.routing.relations;

import org.jspecify.annotations.NullMarked;
