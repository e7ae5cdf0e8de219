package org.ixplanner.app.cli;

import java.util.List;
import org.ixplanner.app.cli.simulate.CompareCommand;
import org.ixplanner.app.cli.simulate.MapCommand;
import org.ixplanner.app.cli.simulate.ReportCommand;
import org.ixplanner.app.cli.simulate.SimulateCommand;
import org.ixplanner.app.text.ProgramVersion;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.maps.basemap.NaturalEarthCountries;

/// The commands of the program.
public final class Commands {

    private Commands() {}

    /// Every command, in the order in which `--help` lists them.
    ///
    /// @param console where they write
    public static List<Object> all(Console console) {
        CountryAtlas atlas = NaturalEarthCountries.bundled();
        return List.of(
                new CheckCommand(console, atlas),
                new SimulateCommand(console, atlas),
                new CompareCommand(console, atlas),
                new MapCommand(console, atlas),
                new ReportCommand(console, atlas, ProgramVersion.ofThisBuild()));
    }
}
