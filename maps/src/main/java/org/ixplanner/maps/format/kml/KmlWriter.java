package org.ixplanner.maps.format.kml;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.format.GeoFeature;
import org.ixplanner.maps.format.GeoLayer;
import org.ixplanner.maps.format.GeoShape;

/// Writes KML 2.2: a folder for each layer, attributes as extended data; and KMZ, the same in a ZIP.
public final class KmlWriter {

    private static final String KML = "http://www.opengis.net/kml/2.2";
    // Fixed, so that the same plan gives the same bytes; the first time that a ZIP can say.
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private KmlWriter() {}

    /// Writes KML.
    ///
    /// @param title of the document
    /// @throws IOException if writing fails
    public static void write(String title, List<GeoLayer> layers, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("kml");
            xml.writeDefaultNamespace(KML);
            xml.writeStartElement("Document");
            element("name", title, xml);
            for (GeoLayer layer : layers) {
                xml.writeCharacters("\n");
                xml.writeStartElement("Folder");
                element("name", layer.title(), xml);
                for (GeoFeature feature : layer.features()) {
                    xml.writeCharacters("\n");
                    placemark(feature, xml);
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e);
        }
    }

    /// Writes KMZ.
    ///
    /// @param title of the document
    /// @throws IOException if writing fails
    public static void writeZipped(String title, List<GeoLayer> layers, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry("doc.kml");
        entry.setTimeLocal(STAMP);
        zip.putNextEntry(entry);
        write(title, layers, zip);
        zip.closeEntry();
        zip.finish();
    }

    private static void placemark(GeoFeature feature, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("Placemark");
        element("name", feature.attributes().getOrDefault("name", ""), xml);
        xml.writeStartElement("ExtendedData");
        for (Map.Entry<String, String> attribute : feature.attributes().entrySet()) {
            xml.writeStartElement("Data");
            xml.writeAttribute("name", attribute.getKey());
            element("value", attribute.getValue(), xml);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        geometry(feature.shape(), xml);
        xml.writeEndElement();
    }

    private static void geometry(GeoShape shape, XMLStreamWriter xml) throws XMLStreamException {
        if (!shape.points().isEmpty()) {
            xml.writeStartElement("Point");
            element("coordinates", coordinates(shape.points().subList(0, 1)), xml);
            xml.writeEndElement();
        } else if (!shape.lines().isEmpty()) {
            xml.writeStartElement("LineString");
            element("tessellate", "1", xml);
            element("coordinates", coordinates(shape.lines().getFirst().points()), xml);
            xml.writeEndElement();
        }
    }

    private static String coordinates(List<LonLat> places) {
        return places.stream()
                .map(place -> plain(place.lonDeg()) + "," + plain(place.latDeg()))
                .collect(Collectors.joining(" "));
    }

    private static String plain(double deg) {
        return new BigDecimal(String.valueOf(deg)).stripTrailingZeros().toPlainString();
    }

    private static void element(String name, String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(withoutControl(text));
        xml.writeEndElement();
    }

    // Characters that XML cannot hold at all.
    private static String withoutControl(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
