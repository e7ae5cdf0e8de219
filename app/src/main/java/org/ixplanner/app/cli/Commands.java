package org.ixplanner.app.cli;

import java.util.List;
import java.util.function.Predicate;
import org.ixplanner.app.cli.data.ExportCommand;
import org.ixplanner.app.cli.data.ImportCommand;
import org.ixplanner.app.cli.data.NewCommand;
import org.ixplanner.app.cli.routes.RoutesCommand;
import org.ixplanner.app.cli.simulate.CompareCommand;
import org.ixplanner.app.cli.simulate.MapCommand;
import org.ixplanner.app.cli.simulate.ReportCommand;
import org.ixplanner.app.cli.simulate.SimulateCommand;
import org.ixplanner.app.cli.verify.VerifyCommand;
import org.ixplanner.app.cli.window.OpenCommand;
import org.ixplanner.app.session.UserFolders;
import org.ixplanner.app.text.ProgramVersion;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.maps.basemap.NaturalEarthCountries;

/// The commands of the program.
public final class Commands {

    private Commands() {}

    /// Every command, in the order in which `--help` lists them; they remember nothing.
    ///
    /// @param console where they write
    /// @param desktop opens the window with the plan of this name; tells whether there is a display
    public static List<Object> all(Console console, Predicate<String> desktop) {
        return all(console, UserFolders.NONE, desktop);
    }

    /// Every command, in the order in which `--help` lists them.
    ///
    /// @param console where they write
    /// @param folders where they remember something
    /// @param desktop opens the window with the plan of this name; tells whether there is a display
    public static List<Object> all(Console console, UserFolders folders, Predicate<String> desktop) {
        CountryAtlas atlas = NaturalEarthCountries.bundled();
        return List.of(
                new OpenCommand(desktop),
                new NewCommand(console, atlas),
                new CheckCommand(console, atlas),
                new ImportCommand(console, folders),
                new SimulateCommand(console, atlas),
                new CompareCommand(console, atlas),
                new MapCommand(console, atlas),
                new ReportCommand(console, atlas, ProgramVersion.ofThisBuild()),
                new VerifyCommand(console, atlas, ProgramVersion.ofThisBuild()),
                new ExportCommand(console),
                new RoutesCommand(console, atlas));
    }
}
