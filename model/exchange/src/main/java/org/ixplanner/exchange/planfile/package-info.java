/// The plan's own file, `.ixplan`: plain JSON with a format version, saved so that neither a crash nor a full disk
/// can lose a plan, and read so that nothing wrong in it passes unseen.
@NullMarked
package org.ixplanner.exchange.planfile;

import org.jspecify.annotations.NullMarked;
