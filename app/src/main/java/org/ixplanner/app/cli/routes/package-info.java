/// The command that routes the whole Internet: `routes`.
@NullMarked
package org.ixplanner.app.cli.routes;

import org.jspecify.annotations.NullMarked;
