/// Organisations, networks, their contracts and their links to each other.
@NullMarked
package org.ixplanner.engine.plan.network;

import org.jspecify.annotations.NullMarked;
