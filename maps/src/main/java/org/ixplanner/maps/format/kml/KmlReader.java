package org.ixplanner.maps.format.kml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.format.FormatException;
import org.ixplanner.maps.format.Gathering;
import org.ixplanner.maps.format.GeoData;
import org.ixplanner.maps.format.Limits;

/// Reads the placemarks of a KML file. Namespaces are not looked at: files of all versions carry wrong ones. A
/// document type declaration is refused, links are not followed.
public final class KmlReader {

    private static final Set<String> FOLDERS = Set.of("Document", "Folder");
    private static final Set<String> OVERLAYS = Set.of("GroundOverlay", "ScreenOverlay", "PhotoOverlay");
    private static final Set<String> ROOTS =
            Set.of("kml", "Document", "Folder", "Placemark", "NetworkLink", "GroundOverlay", "ScreenOverlay");

    private final XMLStreamReader xml;
    private final Gathering gathering;
    private final Deque<String> folders = new ArrayDeque<>();
    private int placemarks;

    private KmlReader(XMLStreamReader xml, Limits limits) {
        this.xml = xml;
        gathering = new Gathering(limits);
    }

    /// What is in the file.
    ///
    /// @throws IOException if it cannot be read
    /// @throws FormatException if it is no KML
    public static GeoData read(Path file, Limits limits) throws IOException, FormatException {
        limits.check(file);
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return read(stream, limits);
        }
    }

    private static GeoData read(InputStream stream, Limits limits) throws FormatException {
        XMLStreamReader xml = null;
        try {
            xml = factory().createXMLStreamReader(stream);
            KmlReader reader = new KmlReader(xml, limits);
            reader.document();
            return reader.gathering.data();
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (RuntimeException e) {
            // The parser of the JDK reports some broken encodings and entities so.
            throw new FormatException(Message.of("format.no-xml"));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static FormatException broken(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return new FormatException(line > 0 ? "line " + line : "", Message.of("format.no-xml"));
    }

    private void document() throws XMLStreamException, FormatException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new FormatException(where(), Message.of("format.dtd"));
            }
        }
        if (!ROOTS.contains(xml.getLocalName())) {
            throw new FormatException(where(), Message.of("format.no-kml", xml.getLocalName()));
        }
        element(0);
        restIsWhite();
    }

    // What follows the end cannot change what was said.
    private void restIsWhite() throws FormatException {
        try {
            while (xml.hasNext()) {
                xml.next();
            }
        } catch (XMLStreamException e) {
            gathering.note(Message.of("format.kml-tail"));
        }
    }

    /// The element whose start was read, to its end.
    private void element(int depth) throws XMLStreamException, FormatException {
        if (depth > gathering.limits().maxDepth()) {
            throw new FormatException(
                    where(), Message.of("format.too-deep", gathering.limits().maxDepth()));
        }
        String name = xml.getLocalName();
        if (name.equals("Placemark")) {
            placemark();
            return;
        }
        if (OVERLAYS.contains(name)) {
            gathering.note(Message.of("format.kml-overlay"));
        }
        if (name.equals("NetworkLink")) {
            gathering.note(Message.of("format.kml-link"));
        }
        boolean isFolder = FOLDERS.contains(name);
        if (isFolder) {
            folders.push("");
        }
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                if (isFolder && xml.getLocalName().equals("name")) {
                    folders.pop();
                    folders.push(new KmlText(xml).rest().strip());
                } else {
                    element(depth + 1);
                }
            }
        }
        if (isFolder) {
            folders.pop();
        }
    }

    private void placemark() throws XMLStreamException, FormatException {
        placemarks++;
        String line = where();
        Placemark placemark = new Placemark(xml, gathering.limits().maxDepth());
        placemark.read();
        Map<String, String> attributes = new LinkedHashMap<>(placemark.attributes());
        if (!folders.isEmpty() && !folders.peek().isEmpty()) {
            attributes.putIfAbsent("folder", folders.peek());
        }
        String where = "placemark " + placemarks + (line.isEmpty() ? "" : ", " + line);
        if (placemark.problem().isPresent()) {
            gathering.refuse(where, placemark.problem().get());
        } else {
            gathering.add(placemark.shape(), attributes, where);
        }
    }

    private String where() {
        return "line " + xml.getLocation().getLineNumber();
    }
}
