/// What public files say of the networks of a country, and who says it.
@NullMarked
package org.ixplanner.app.importing.country.known;

import org.jspecify.annotations.NullMarked;
