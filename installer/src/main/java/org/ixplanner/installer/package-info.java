/// Turns the built jars into an application image with its own runtime. Runs at build time only.
@NullMarked
package org.ixplanner.installer;

import org.jspecify.annotations.NullMarked;
