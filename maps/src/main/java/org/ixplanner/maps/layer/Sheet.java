package org.ixplanner.maps.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ixplanner.maps.projection.GeoBox;

/// A map sheet: everything that is on it but its size and colours. Made step by step from [#of].
///
/// @param title its title
/// @param subtitle the line below; may be empty
/// @param extent the piece of the Earth that is shown wholly; see [GeoBox#around] and [GeoBox#grown]
/// @param home the codes of the countries that it is about, ISO 3166-1 alpha-2
/// @param layers what is on the base map, the first lowest; the legend lists them in this order
/// @param fullWidthMbps the load that is drawn as wide as flows get, 0 for the largest load on the sheet; give the
/// same for sheets that are to be compared
/// @param panel key figures at the side
/// @param notes the small print
/// @param locator whether a small map shows where the sheet lies, and whole the lines that leave it
public record Sheet(
        String title,
        String subtitle,
        GeoBox extent,
        Set<String> home,
        List<MapLayer> layers,
        double fullWidthMbps,
        SidePanel panel,
        SheetNotes notes,
        boolean locator) {

    /// @throws IllegalArgumentException if the load is negative or not finite
    public Sheet {
        home = Set.copyOf(home);
        layers = List.copyOf(layers);
        if (!(fullWidthMbps >= 0 && fullWidthMbps < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a load must be finite and not negative, was " + fullWidthMbps);
        }
    }

    /// A sheet with the base map only.
    public static Sheet of(String title, GeoBox extent) {
        return new Sheet(title, "", extent, Set.of(), List.of(), 0, SidePanel.NONE, SheetNotes.NONE, false);
    }

    /// This sheet with another subtitle.
    public Sheet subtitled(String line) {
        return new Sheet(title, line, extent, home, layers, fullWidthMbps, panel, notes, locator);
    }

    /// This sheet about these countries.
    public Sheet about(String... countries) {
        Set<String> codes = new TreeSet<>(List.of(countries));
        return new Sheet(title, subtitle, extent, codes, layers, fullWidthMbps, panel, notes, locator);
    }

    /// This sheet with one more layer on top.
    public Sheet with(MapLayer layer) {
        List<MapLayer> more = new ArrayList<>(layers);
        more.add(layer);
        return new Sheet(title, subtitle, extent, home, more, fullWidthMbps, panel, notes, locator);
    }

    /// This sheet with flows of that load as wide as flows get.
    public Sheet fullWidthAt(double loadMbps) {
        return new Sheet(title, subtitle, extent, home, layers, loadMbps, panel, notes, locator);
    }

    /// This sheet with figures at the side.
    public Sheet with(SidePanel figures) {
        return new Sheet(title, subtitle, extent, home, layers, fullWidthMbps, figures, notes, locator);
    }

    /// This sheet with small print.
    public Sheet with(SheetNotes print) {
        return new Sheet(title, subtitle, extent, home, layers, fullWidthMbps, panel, print, locator);
    }

    /// This sheet with a small map of the wider surroundings.
    public Sheet withLocator() {
        return new Sheet(title, subtitle, extent, home, layers, fullWidthMbps, panel, notes, true);
    }

    /// This sheet with these layers instead of its own.
    public Sheet withLayers(List<MapLayer> shown) {
        return new Sheet(title, subtitle, extent, home, shown, fullWidthMbps, panel, notes, locator);
    }

    /// Every feature, the lowest first.
    public List<MapFeature> features() {
        return layers.stream().flatMap(layer -> layer.features().stream()).toList();
    }
}
