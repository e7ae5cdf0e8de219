/// GeoPackage: SQLite files with a table for each layer.
@NullMarked
package org.ixplanner.maps.format.gpkg;

import org.jspecify.annotations.NullMarked;
