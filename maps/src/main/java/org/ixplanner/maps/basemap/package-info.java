/// The offline base map: country outlines from Natural Earth, and the atlas that tells which country a place is
/// in.
@NullMarked
package org.ixplanner.maps.basemap;

import org.jspecify.annotations.NullMarked;
