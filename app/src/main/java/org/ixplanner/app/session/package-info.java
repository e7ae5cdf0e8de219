/// The plan that is open, and what keeps it safe: where it is stored, what it was before, what was open last. Knows no
/// window.
@NullMarked
package org.ixplanner.app.session;

import org.jspecify.annotations.NullMarked;
