package org.ixplanner.engine.simulation.run;

import org.ixplanner.engine.simulation.walk.Arrivals;
import org.ixplanner.engine.simulation.walk.Scene;
import org.ixplanner.engine.simulation.walk.Walker;
import org.ixplanner.engine.simulation.walk.WorldWays;

/// Who gets where, and how.
///
/// @param scene who meets whom, over which ground
/// @param walker finds ways from network to network
/// @param worldWays over whom the world is reached
/// @param arrivals how the world gets to users
record Ways(Scene scene, Walker walker, WorldWays worldWays, Arrivals arrivals) {

    static Ways over(Scene scene) {
        Walker walker = new Walker(scene);
        WorldWays worldWays = new WorldWays(scene, walker);
        return new Ways(scene, walker, worldWays, new Arrivals(scene, walker, worldWays));
    }
}
