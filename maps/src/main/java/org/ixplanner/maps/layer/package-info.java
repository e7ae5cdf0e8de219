/// What a map sheet shows: [org.ixplanner.maps.layer.Sheet] holds everything about one, layers of features with
/// styles among it. All are values in the user's language; nothing here knows what a feature stands for.
@NullMarked
package org.ixplanner.maps.layer;

import org.jspecify.annotations.NullMarked;
