/// Who is a member of an exchange, as IX-F member exports say.
@NullMarked
package org.ixplanner.exchange.ixf;

import org.jspecify.annotations.NullMarked;
