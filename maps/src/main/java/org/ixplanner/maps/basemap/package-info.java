/// The offline base map: country outlines from Natural Earth, and the atlas that tells which country a place is
/// in, and the gazetteer of towns. [Basemap] holds all of it for a map sheet.
@NullMarked
package org.ixplanner.maps.basemap;

import org.jspecify.annotations.NullMarked;
