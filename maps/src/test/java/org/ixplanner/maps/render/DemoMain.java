package org.ixplanner.maps.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ixplanner.maps.basemap.Basemap;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.style.MapPalette;
import org.ixplanner.maps.style.Typeface;

/// Writes the demo sheet in all formats and sizes into a folder, to be looked at.
final class DemoMain {

    private DemoMain() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Basemap basemap = Basemap.bundled();
        Typeface typeface = Typeface.bundled();
        MapSheetWriter light =
                new MapSheetWriter(new SheetPainter(basemap, typeface, MapPalette.light(), new BundledWords()));
        MapSheetWriter dark =
                new MapSheetWriter(new SheetPainter(basemap, typeface, MapPalette.dark(), new BundledWords()));
        int[][] sizes = {
            {1366, 768},
            {1920, 1080},
            {MapSheetWriter.A4_LONG_PX, MapSheetWriter.A4_SHORT_PX},
            {MapSheetWriter.A4_SHORT_PX, MapSheetWriter.A4_LONG_PX}
        };
        for (int[] size : sizes) {
            for (MapFormat format : MapFormat.values()) {
                write(light, DemoSheet.kenya(), format, size, folder, "kenya");
            }
        }
        write(dark, DemoSheet.kenya(), MapFormat.PNG, sizes[0], folder, "dark");
        for (Sheet sheet : SheetCases.all()) {
            write(light, sheet, MapFormat.PNG, sizes[0], folder, sheet.title().toLowerCase(Locale.ROOT));
        }
    }

    private static void write(
            MapSheetWriter writer, Sheet sheet, MapFormat format, int[] size, Path folder, String name)
            throws IOException {
        Path file = folder.resolve(
                name + "-" + size[0] + "x" + size[1] + "." + format.name().toLowerCase(Locale.ROOT));
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(sheet, format, size[0], size[1], out);
        }
        System.out.println(file + " " + (System.nanoTime() - start) / 1_000_000 + " ms " + Files.size(file));
    }
}
