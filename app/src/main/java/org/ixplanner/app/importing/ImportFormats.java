package org.ixplanner.app.importing;

import java.util.List;
import org.ixplanner.app.importing.fibre.GeoFormat;
import org.ixplanner.app.importing.fibre.OfdsFormat;
import org.ixplanner.app.importing.fibre.OfdsTableFormat;
import org.ixplanner.app.importing.fibre.OfdsWorkbookFormat;
import org.ixplanner.app.importing.ixf.IxfFormat;
import org.ixplanner.app.importing.offer.ImportFormat;
import org.ixplanner.app.importing.survey.SurveyFormat;
import org.ixplanner.app.importing.table.TableFormat;
import org.ixplanner.exchange.ofds.OfdsForm;
import org.ixplanner.maps.format.gpkg.GeoPackageReader;
import org.ixplanner.maps.format.json.GeoJsonReader;
import org.ixplanner.maps.format.kml.KmlReader;
import org.ixplanner.maps.format.shape.ShapefileReader;

/// The one list of formats that can be imported.
public final class ImportFormats {

    private ImportFormats() {}

    /// All of them. A file is read by the first that accepts it, so what is special comes before what is general.
    public static List<ImportFormat> all() {
        return List.of(
                new OfdsFormat("OFDS JSON", OfdsForm.JSON), // not shown: the format's own name
                new OfdsFormat("OFDS GeoJSON", OfdsForm.GEOJSON), // not shown: the format's own name
                new OfdsTableFormat(),
                new SurveyFormat(),
                new OfdsWorkbookFormat(),
                new TableFormat(),
                new IxfFormat(),
                new GeoFormat(
                        "GeoJSON",
                        List.of(".geojson", ".json", ".geojsonl", ".geojsons", ".ndjson", ".jsonl"),
                        GeoJsonReader::read),
                new GeoFormat("KML", List.of(".kml"), KmlReader::read),
                new GeoFormat("Shapefile", List.of(".shp"), ShapefileReader::read),
                new GeoFormat("GeoPackage", List.of(".gpkg"), GeoPackageReader::read));
    }
}
