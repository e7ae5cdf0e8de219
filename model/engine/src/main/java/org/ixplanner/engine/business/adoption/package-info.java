/// Who joins an exchange: a game in which what one network gains depends on who else is there. The game itself knows
/// only amounts of money; [org.ixplanner.engine.business.adoption.SimulatedPayoffs] ties it to the simulator.
@NullMarked
package org.ixplanner.engine.business.adoption;

import org.jspecify.annotations.NullMarked;
