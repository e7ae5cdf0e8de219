/// Places and lines on the Earth: longitude first, WGS 84, kilometres.
@NullMarked
package org.ixplanner.engine.geo;

import org.jspecify.annotations.NullMarked;
