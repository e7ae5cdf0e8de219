/// Money: what networks pay for transit and exchanges, what an exchange saves, what its operator earns.
@NullMarked
package org.ixplanner.engine.business;

import org.jspecify.annotations.NullMarked;
