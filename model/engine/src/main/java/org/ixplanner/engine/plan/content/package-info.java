/// Content groups, their caches, and what users of each kind of network ask for.
@NullMarked
package org.ixplanner.engine.plan.content;

import org.jspecify.annotations.NullMarked;
