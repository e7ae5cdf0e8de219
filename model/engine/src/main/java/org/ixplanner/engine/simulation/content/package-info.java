/// Where the content of groups is served: in caches, over the groups' own backbones, from abroad.
@NullMarked
package org.ixplanner.engine.simulation.content;

import org.jspecify.annotations.NullMarked;
