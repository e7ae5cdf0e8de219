/// `ixplanner verify`: whether a document says what follows from what it encloses.
@NullMarked
package org.ixplanner.app.cli.verify;

import org.jspecify.annotations.NullMarked;
