/// Geodata in files: every format becomes the same features, in degrees on WGS 84, longitude first.
@NullMarked
package org.ixplanner.maps.format;

import org.jspecify.annotations.NullMarked;
